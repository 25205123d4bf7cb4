import { Paperclip } from "lucide-react";
import { definePlace } from "#renderer/lib/place.ts";
import { DocumentsPanel } from "./documents-panel.tsx";
import { RemovedDocuments } from "./removed-documents.tsx";

export const attachments = definePlace({
  id: "attachments",
  needs: "meetings.read",
  partOf: "meetings",
  hits: {
    document: {
      icon: Paperclip,
      heading: "app.palette.documents",
      open: ({ pageId }) => ({ path: `/meetings/${pageId}` }),
    },
  },
  slots: { meeting: DocumentsPanel, vaultSettings: RemovedDocuments },
});
