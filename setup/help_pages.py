# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes a help page an algorithm and a language from what the algorithm says of itself, and an index a language."""
from __future__ import annotations

import html
import importlib.util
import re
import sys
import unicodedata
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingParameterDefinition, QgsProcessingParameterEnum
from qgis.testing import start_app

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "help"
LANGUAGES = {
    "en": ("Parameters", "Results", "In batch", "default", "optional"),
    "fr": ("Paramètres", "Résultats", "En lot", "par défaut", "facultatif"),
}
INDEX = {
    "en": ("The tools", "In the Processing toolbox, the menu Plugins ▸ Quiétude, and qgis_process."),
    "fr": (
        "Les outils",
        "Dans la boîte à outils de traitements, le menu Extensions ▸ Quiétude, et qgis_process.",
    ),
}
IN_BATCH = {
    "crosstab": ("ROW_FIELD",), "describesource": ("FILE",), "exportpackage": ("BOUNDARY",), "hitrate": ("STUDY_AREA",),
    "loadincidents": ("FILE",), "mapsheet": ("LAYERS",), "proposepackage": ("BOUNDARY",),
}  # fmt: skip
"""Parameters that may be left empty, but that a command usually needs."""
HEAD = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Quiétude</title>
<style>
body {{ font: 16px/1.55 "Open Sans", system-ui, sans-serif; color: #1d2733; max-width: 46rem; margin: 2.5rem auto;
  padding: 0 1.25rem; }}
h1 {{ font-size: 1.7rem; margin: 0 0 .2rem; }}
h2 {{ font-size: 1.1rem; margin: 2rem 0 .6rem; }}
.id {{ color: #5b6b7c; font-family: monospace; margin: 0 0 1.5rem; }}
dt {{ font-weight: 600; margin-top: .9rem; }}
dt code, dt small {{ font-weight: 400; color: #5b6b7c; margin-left: .4rem; }}
dd {{ margin: .1rem 0 0; }}
.words {{ color: #5b6b7c; }}
pre {{ background: #f2f5f7; padding: .8rem 1rem; overflow-x: auto; border-radius: 4px; font-size: .85rem; }}
</style>
</head>
<body>
<h1>{title}</h1>
"""
PAGE = """<p class="id">quietude:{name}</p>
{help}
<h2>{parameters_title}</h2>
<dl>
{parameters}
</dl>
<h2>{results_title}</h2>
<dl>
{results}
</dl>
<h2>{batch_title}</h2>
<pre>{batch}</pre>
</body>
</html>
"""


def import_plugin() -> None:
    """Make this checkout importable as ``quietude``, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "quietude", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["quietude"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["quietude"])


def parameter_entry(definition: QgsProcessingParameterDefinition, default: str, optional: str) -> str:
    """One parameter: title, key, default, help."""
    notes = []
    if definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
        notes.append(optional)
    if definition.defaultValue() not in (None, ""):
        notes.append(f"{default} {definition.defaultValue()}")
    small = f"<small>{html.escape(', '.join(notes))}</small>" if notes else ""
    title, key = html.escape(definition.description()), definition.name()
    entry = f"<dt>{title}<code>{key}</code>{small}</dt>\n<dd>{html.escape(definition.help())}</dd>"
    if isinstance(definition, QgsProcessingParameterEnum):
        words = " · ".join(f"<code>{html.escape(word)}</code>" for word in definition.options())
        entry += f'\n<dd class="words">{words}</dd>'
    return entry


def head(title: str, language: str) -> str:
    """What every page begins with."""
    return HEAD.format(language=language, title=html.escape(title))


def index(algorithms: list, language: str) -> str:
    """Page of links to the help pages, grouped and sorted as the toolbox shows them in the language in use."""
    title, about = INDEX[language]
    groups: dict[str, list] = {}
    for algorithm in sorted(algorithms, key=lambda one: (plain(one.group()), plain(one.displayName()))):
        groups.setdefault(algorithm.group(), []).append(algorithm)
    parts = [f"<p>{html.escape(about)}</p>"]
    for group, members in groups.items():
        entries = (
            f'<dt><a href="{one.name()}.html">{html.escape(one.displayName())}</a><code>{one.name()}</code></dt>\n'
            f"<dd>{html.escape(one.shortDescription())}</dd>"
            for one in members
        )
        parts += [f"<h2>{html.escape(group)}</h2>", "<dl>", *entries, "</dl>"]
    return head(title, language) + "\n".join(parts) + "\n</body>\n</html>\n"


def plain(text: str) -> str:
    """Lower case, without accents: É comes with E."""
    return "".join(one for one in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(one))


def write(path: Path, text: str) -> None:
    """Write a page, without spaces at the ends of its lines."""
    path.write_text(re.sub(r"[ \t]+\n", "\n", text), encoding="utf-8")


def page(algorithm, language: str) -> str:
    """Help page of one algorithm in the language in use."""
    parameters_title, results_title, batch_title, default, optional = LANGUAGES[language]
    definitions = [one for one in algorithm.parameterDefinitions() if not one.isDestination()]
    required = [one for one in definitions if not one.flags() & one.Flag.FlagOptional and one.defaultValue() is None]
    arguments = [f"{name}=…" for name in (*(one.name() for one in required), *IN_BATCH.get(algorithm.name(), ()))]
    arguments += [f"{one.name()}=…" for one in algorithm.destinationParameterDefinitions()]
    return head(algorithm.displayName(), language) + PAGE.format(
        name=algorithm.name(),
        help=algorithm.shortHelpString(),
        parameters_title=parameters_title,
        parameters="\n".join(parameter_entry(one, default, optional) for one in definitions),
        results_title=results_title,
        results="\n".join(
            f"<dt>{html.escape(one.description())}<code>{one.name()}</code></dt>"
            for one in algorithm.outputDefinitions()
        ),
        batch_title=batch_title,
        batch=html.escape(f"qgis_process run quietude:{algorithm.name()} -- " + " ".join(arguments)),
    )


def main() -> None:
    """Write every page."""
    start_app()
    import_plugin()
    from quietude.processing_algs.adapters import language as language_adapter
    from quietude.processing_algs.provider import QuietudeProvider

    for language in LANGUAGES:
        language_adapter.install(language)
        provider = QuietudeProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        folder = FOLDER / language
        folder.mkdir(parents=True, exist_ok=True)
        for algorithm in provider.algorithms():
            write(folder / f"{algorithm.name()}.html", page(algorithm, language))
        write(folder / "index.html", index(provider.algorithms(), language))
        print(f"{folder.relative_to(ROOT)}: {len(provider.algorithms())} pages and their index")
        QgsApplication.processingRegistry().removeProvider(provider)


if __name__ == "__main__":
    main()
