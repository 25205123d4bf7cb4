// The library’s worker is what it does as it is loaded: there is nothing to assign.
// oxlint-disable-next-line import/no-unassigned-import
import "pdfjs-dist/build/pdf.worker.min.mjs";
