<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name>Quietude</name>
    <message>
      <source>An INSEE grid has cells of 200 m, 1000 m or a multiple of 200 m, not {size} m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed in {chosen} ({name}), in metres: {source} does not measure lengths in metres here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longitude {longitude:.6g}, latitude {latitude:.6g} is not a place on Earth: the coordinates are probably in another CRS than the one declared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point or multipoint layer, one event a point. The selection and the filter of the layer are honoured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rectangle to cover, in any CRS. Left empty: that of the study area, or of the incidents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cell size must be a positive length in metres, not {size}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The grid would have {cells} cells: choose cells of at least {smallest} m, or a smaller extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer has no event with a position: check its selection, its filter and its geometries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer « {layer} » has no coordinate reference system: set it in its properties, then run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} events read from « {layer} ».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows have no position: they are not counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} values of {what} are missing or infinite: correct or filter those rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{parameter}: the layer « {layer} » has no field « {field} ». Its fields: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>« {path} » could not be written: {reason}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
