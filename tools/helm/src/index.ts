export { helmImport, type Given } from "./helm-import.ts";
export type { Imported, KeyReport } from "./import.ts";
export { importReport } from "./report.ts";
export { overlaySource } from "./source.ts";
export { overlayText } from "./overlay-text.ts";
export { parityTable } from "./parity.ts";
export { runbook, runbookSections, table as dataTable } from "./runbook.ts";
export type { SourceText } from "./values.ts";
