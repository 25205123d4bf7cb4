import { giveFiles } from "#test/walk/receipts.ts";
import { focusOn } from "#test/walk/focus.ts";
import type { Hands } from "#test/walk/hands.ts";
import { filesOf, TICKETS, TWICE, type Ticket } from "./tickets.ts";
import type { Watch } from "./watch.ts";

/** An expense takes no longer, with its typing; and no more keys than that beyond its words. */
const MOST = { seconds: 20, keys: 12 };

type Look = (name: string) => Promise<void>;

/** Every receipt at once, and one after the other: what it was, how much, and Enter. */
export async function writeDown(hands: Hands, watch: Watch, look: Look): Promise<void> {
  const { page } = hands;
  const files = await filesOf(page);
  const amount = page.getByRole("textbox", { name: "Montant" });
  const all = TICKETS.length + 1;
  const at = (number: number) =>
    page.getByRole("status").filter({ hasText: new RegExp(`^${number} sur ${all}$`, "u") });
  await watch.step("give the receipts", async () => {
    await hands.press("ControlOrMeta+6");
    await page.getByRole("heading", { level: 1, name: "Finances" }).waitFor();
    hands.keys += 1;
    await giveFiles(page, "paste", files);
    await page
      .getByRole("status")
      .filter({ hasText: /^1 sur/u })
      .waitFor();
    await focusOn(amount);
  });
  const slow: string[] = [];
  for (const [index, ticket] of TICKETS.entries()) {
    const isLast = index === TICKETS.length - 1;
    const { keys, seconds } = await watch.step(`${index + 1}. ${ticket.purpose}`, async () => {
      await writeOne(hands, ticket);
      if (isLast) await at(all).waitFor();
      else
        await page
          .getByRole("status")
          .filter({ hasText: new RegExp(`^${index + 2} sur`, "u") })
          .waitFor();
      await focusOn(amount);
    });
    if (keys > MOST.keys || seconds > MOST.seconds) slow.push(ticket.purpose);
    if (index === 7) await look("receipt");
  }
  if (slow.length > 0) throw new Error(`these took long: ${slow.join(", ")}`);
  await page.getByText("Ce justificatif est déjà là").waitFor();
  await page.getByText(/Le plus compatible/u).waitFor();
  await look("twice");
  await watch.step(`take away ${TWICE}, given twice`, async () => {
    await hands.activate(page.getByRole("button", { name: "Supprimer ce brouillon" }));
    await page.getByText(`Les ${TICKETS.length} dépenses sont notées.`).waitFor();
  });
}

async function writeOne(hands: Hands, ticket: Ticket): Promise<void> {
  const { page } = hands;
  await hands.type(ticket.amount);
  await hands.press("Tab");
  await hands.type(ticket.purpose);
  if (ticket.payer !== undefined) {
    const { letters, name } = ticket.payer;
    const payer = page.getByRole("combobox", { name: "Qui a payé" });
    await hands.to(payer);
    await hands.type(letters);
    await page.getByRole("option", { name }).first().waitFor();
    await hands.press("Enter");
    await page.getByRole("listbox").waitFor({ state: "detached" });
  }
  if (ticket.daysAgo !== undefined) {
    await hands.to(page.getByRole("group", { name: "Date" }).getByRole("spinbutton").first());
    for (let day = 0; day < ticket.daysAgo; day++) await hands.press("ArrowDown");
  }
  await hands.press("Enter");
}

/** All of them at once, from what is said at the end of the series. */
export async function handIn(hands: Hands, watch: Watch): Promise<void> {
  const { page } = hands;
  await watch.step("hand them in", async () => {
    await hands.press("F6");
    await hands.press("Tab");
    await focusOn(page.getByRole("button", { name: "Les déposer" }));
    await hands.press("Enter");
    await page.getByText(`${TICKETS.length} dépenses sont déposées`).waitFor();
  });
}

/** The other person: two are approved; their own is not theirs to approve. */
export async function approve(hands: Hands, watch: Watch, look: Look): Promise<void> {
  const { page } = hands;
  const open = async (purpose: string) => {
    await hands.activate(page.getByRole("link", { name: purpose, exact: true }));
    await page.getByRole("heading", { level: 1, name: purpose }).waitFor();
  };
  const toApprove = async () => {
    await hands.press("ControlOrMeta+6");
    await page.getByRole("heading", { level: 1, name: "Finances" }).waitFor();
    await hands.activate(page.getByRole("link", { name: "À approuver", exact: true }));
    await page.getByRole("link", { name: "Ramettes de papier" }).waitFor();
  };
  await watch.step("approve one", async () => {
    await toApprove();
    await open("Forfait du téléphone");
    await page.getByRole("button", { name: "Approuver" }).waitFor();
    await hands.press("ControlOrMeta+Enter");
    await page.getByText("Sacha Le Dû l’a approuvée.").waitFor();
  });
  await watch.step("approve the next", async () => {
    await hands.press("F6");
    await hands.press("Tab");
    await focusOn(page.getByRole("button", { name: "La suivante à approuver" }));
    await hands.press("Enter");
    const { purpose = "" } = TICKETS.at(-3) ?? {};
    await page.getByRole("heading", { level: 1, name: purpose }).waitFor();
    await page.getByRole("button", { name: "Approuver" }).waitFor();
    await hands.press("ControlOrMeta+Enter");
    await page.getByText("Sacha Le Dû l’a approuvée.").waitFor();
  });
  await look("approved");
  await watch.step("not approve one’s own", async () => {
    await toApprove();
    await open("Ramettes de papier");
    await page.getByText(/Vous avez payé cette dépense/u).waitFor();
  });
  await look("own");
}
