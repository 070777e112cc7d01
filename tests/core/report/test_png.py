# SPDX-License-Identifier: GPL-2.0-or-later
import io

import numpy as np
from matplotlib import image
from quietude.core.report.png import data_uri, png


def test_a_picture_is_read_back_as_it_was_drawn():
    indexes = np.arange(12, dtype=np.uint8).reshape(3, 4) % 3
    read = image.imread(io.BytesIO(png(indexes, ["#ff0000", "#00ff80", "#000033"])))
    expected = np.array([[255, 0, 0], [0, 255, 128], [0, 0, 51]])[indexes]
    assert (np.rint(read[:, :, :3] * 255) == expected).all()


def test_an_address_holds_the_whole_picture():
    uri = data_uri(png(np.zeros((1, 1), np.uint8), ["#ffffff"]))
    assert uri.startswith("data:image/png;base64,iVBORw0KGgo")
