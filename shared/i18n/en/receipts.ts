import { translated } from "../translated.ts";
import { receipts as french } from "../fr/receipts.ts";

export const receipts = translated(french, {
  receipts: {
    problems: {
      too_heavy:
        "This file is too heavy for a receipt (20 MB at most). Scan it at a lower resolution, or keep only the pages that matter.",
      too_large:
        "This picture says that it has more than 100 million points: it was not opened. Take a screenshot of it, or a photo of the receipt.",
      unreadable:
        "This is not a file that Greffe can read: a folder perhaps, or a file that is no longer there.",
    },
    choose: "Choose a file…",
    chooseOther: "Choose another file…",
    reading: "Reading the receipts",
    readSoFar: "{{done}} of {{total}}",
    refused_one: "One file was not taken",
    refused_other: "{{count}} files were not taken",
    cannotShow: {
      damaged: "“{{name}}” is kept as it was given, but it is damaged and cannot be shown.",
      password:
        "“{{name}}” is protected by a password: it is kept as it was given, but cannot be shown here. Give a version of it without a password.",
      page: "This page is damaged and cannot be shown.",
    },
    viewer: "Receipt",
    page: "{{name}}, page {{page}} of {{total}}",
    pageOf: "page {{page}} of {{total}}",
    receiptOf: "Receipt {{number}} of {{total}}",
    next: "Next page or receipt",
    previous: "Previous page or receipt",
    zoomIn: "Enlarge the receipt",
    zoomOut: "Reduce the receipt",
    whole: "See the whole page",
    turn: "Turn by a quarter",
  },
});
