import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tempFolder } from "./temp-folder.ts";

const KEPT = fileURLToPath(new URL("../fixtures/before-statements.greffe", import.meta.url));

/**
 * A vault as the version before statements left it: Camille (`PASSPHRASE`) of its bureau, Sacha, a reader
 * (`OTHER_PASSPHRASE`), Dominique who was removed, Noor who is invited; three people in its roster; a
 * kit of Camille's, and three parts of which two open it.
 */
export function earlierVault(): string {
  const path = join(tempFolder(), "before-statements.greffe");
  cpSync(KEPT, path, { recursive: true });
  return path;
}

const words = (text: string) => text.split(" ");

export const EARLIER = {
  kit: words(
    "jupon escalier muraille canular rayonner rotatif tricoter cheval gazelle sentence filmer belote service costume murmure obliger fictif raisin entraver avide piston banlieue digérer anormal niveau",
  ),
  parts: [
    words(
      "ancien broder innocent volcan audible pyramide visage miroiter replier hibou tenir ronce danseur lagune joueur saugrenu clairon ravin bonifier filière espadon spiral poivre somnoler suspect",
    ),
    words(
      "ardeur défiler imiter projeter défiler talisman coton langage propre débiter forcer filature gravir filetage employer clavier urticant frapper brasier souvenir aplanir bitume badge brigade acquérir",
    ),
  ],
  invitation: words("facile cligner prince pouvoir débutant hermine"),
};
