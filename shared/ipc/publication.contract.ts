import { z } from "zod";
import { Id } from "../domain/kernel/ids.ts";
import { NameStyle, PublicationPreview } from "../domain/publication/publication.ts";
import { Language } from "./app.contract.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

const choice = { meetingId: Id, nameStyle: NameStyle, language: Language };

export const contract = {
  "publication.preview": vaultMethod({
    needs: "publication.publish",
    reads: "waits",
    input: z.object(choice),
    output: PublicationPreview,
    errors: ["meetings.not_found"],
  }),
  /** Writes HTML, PDF and Markdown, all or none, unless the leak guard finds something. */
  "publication.publish": vaultMethod({
    needs: "publication.publish",
    topics: ["meetings"],
    job: true,
    input: z.object({ ...choice, folder: chosenFor("publication") }),
    output: z.object({
      files: z.array(z.object({ kind: z.enum(["html", "pdf", "markdown"]), name: z.string() })),
      seq: z.number().int(),
    }),
    errors: [
      "meetings.not_found",
      "publication.leak",
      "publication.index_differs",
      "publication.nothing_public",
      "publication.folder_not_writable",
      "publication.disk_full",
      "publication.no_printer",
    ],
  }),
};
