/** Files of a new folder that are no tables. */

/** The page of the four widgets. */
export const page = (name: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${name}</title>
    <link rel="stylesheet" href="corridor-kit.css" />
    <link rel="stylesheet" href="page.css" />
    <script type="module" src="corridor-kit.full.js"></script>
  </head>
  <body>
    <main>
      <h1>${name}</h1>
      <corridor-map src="dataset.json" debug></corridor-map>
      <trade-chart src="dataset.json" debug></trade-chart>
      <format-venn src="dataset.json" debug></format-venn>
      <visit-timeline src="dataset.json" debug></visit-timeline>
    </main>
  </body>
</html>
`;

export const sheet = `body {
  margin: 0;
  font: 18px/1.5 Georgia, serif;
}
main {
  max-width: 1000px;
  margin: 0 auto;
  padding: 20px;
}
main > * {
  margin-block: 0 40px;
}
`;

export const readme = (name: string): string => `# ${name}

A dataset for corridor-kit: a folder of tables, one file a list. All figures in it are invented; the row
\`sample\` in dataset.csv prints that on every figure. Delete the row when yours are real.

    npx corridor-kit show ${name}     # the four widgets; save a table and they are drawn again
    npx corridor-kit check ${name}    # what is wrong, by file and cell
    npx corridor-kit import ${name}   # writes dataset.json, which a page loads: src="dataset.json"

Or drop the folder on the workbench (workbench.html of the kit's demo): it shows, explains and saves.

## The tables

Open them with any spreadsheet, and set the columns to *Text* first: a spreadsheet turns 2025-10 into a
day. Rows that begin with # are comments; the second row of each table says what its columns hold, and
datapackage.json says it in full. Columns that you do not need can go; languages get a column each
(\`names:en\`, \`names:pt\`; a bare \`names\` is in the language of the dataset).

| file | a row is | needs |
| --- | --- | --- |
| dataset.csv | a setting: title, language, day of the data (\`asOf\`), what a bare tag shows (\`leads\`) | |
| sources.csv | an article or a list that you read | |
| places.csv | a country (ISO code), town, port, area | |
| routes.csv, legs.csv | a route; a piece of it between two stops, in one mode and status | places |
| members.csv, formats.csv | who belongs where | places |
| measures.csv, claims.csv | what is measured; one figure as one source states it | sources |
| events.csv, tallies.csv | a visit, summit, signing; a count of visits | sources |
| disagreements.csv | two records that differ, and why | |

- \`sources\`: id of a source and where in it: \`report: 12, table 3; paper: 4\`.
- \`value\`: in base units (4500000, not 4.5 million); a range as \`5000000..6000000\`.
- \`period\`, \`date\`: 2025, 2025-10, 2025-10-20, 2025-01/2025-08, 2026-06~ (about).
- \`stops\`: ids of places; \`23.4,55.1\` (longitude,latitude) is a bend without a name.
- lists: ids with a space between; texts with \` | \` between.
- A text that begins with = + - @ or # stands behind an apostrophe, which goes when it is read.

Lines as surveyed: routes.geojson, one LineString a leg, with \`route\` (id) and \`leg\` (1, 2 …) among its
properties; without \`leg\`, but with \`mode\` and \`status\`, a feature is a leg of its own. Outlines of areas
and points of places: places.geojson, with \`place\` (id).

Outside Eurasia the map wants a basemap of its own: \`npx corridor-kit basemap --focus 10,-20,42,4 --out
${name}/basemap.json\`.
`;
