import type { Locator, Page } from "playwright-core";

/** Further than that, nobody looks for a field with Tab. */
const FAR = 120;

/** Somebody who has a keyboard and nothing else. The keys are counted. */
export class Hands {
  keys = 0;
  /** Of them, the letters of what was typed. */
  typed = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.keys++;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    this.typed += text.length;
    await this.page.keyboard.type(text);
  }

  /** With Tab, or back with Shift+Tab, until the focus is there. */
  async to(place: Locator): Promise<void> {
    await this.leaveList();
    // What one that opens on the way covers is still the same field.
    const field = await place.elementHandle();
    if (field === null) throw new Error(`${String(place)} is not there`);
    for (let pressed = 0; pressed < FAR; pressed++) {
      const way = await field.evaluate((element) => {
        const { activeElement } = document;
        if (activeElement === element) return null;
        const isBefore =
          activeElement === null ||
          (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) === 0;
        return isBefore ? "Tab" : "Shift+Tab";
      });
      if (way === null) return;
      await this.press(way);
    }
    throw new Error(`no Tab leads to ${String(place)}`);
  }

  /** What stands in the field goes: it is selected as one comes to it. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.to(field);
    if ((await field.inputValue()) !== "") await this.press("ControlOrMeta+a");
    await this.type(text);
  }

  /** A day, `2026-06-10`, into its parts. */
  async day(group: Locator, day: string): Promise<void> {
    await this.to(group.getByRole("spinbutton").first());
    await this.type(day.split("-").toReversed().join(""));
  }

  async activate(button: Locator): Promise<void> {
    await this.to(button);
    await this.press("Enter");
  }

  /** One of a list that opens: by its first letters, then by arrows. */
  async choose(select: Locator, option: string): Promise<void> {
    await this.leaveList();
    if ((await select.innerText()).includes(option)) return;
    await this.activate(select);
    await this.page.getByRole("listbox").waitFor();
    // As far as plain letters go: a space would take what has the focus.
    await this.type(/^[A-Za-z]{0,5}/u.exec(option)?.[0] ?? "");
    await this.down("option", option);
    await this.press("Enter");
    await this.page.getByRole("listbox").waitFor({ state: "detached" });
  }

  async menu(button: Locator, item: string): Promise<void> {
    await this.activate(button);
    await this.page.getByRole("menu").waitFor();
    await this.down("menuitem", item);
    await this.press("Enter");
    await this.page.getByRole("menu").waitFor({ state: "detached" });
  }

  /** One of those that a field suggests while one types its name. */
  async suggest(field: Locator, name: string): Promise<void> {
    await this.fill(field, name);
    await this.page.getByRole("option", { name }).first().waitFor();
    if ((await field.getAttribute("aria-activedescendant")) === null) await this.press("ArrowDown");
    await this.press("Enter");
    await this.page.getByRole("listbox").waitFor({ state: "detached" });
  }

  /** What is around a list that is open is not there until it closes. */
  private async leaveList(): Promise<void> {
    if (await this.page.getByRole("listbox").isVisible()) await this.press("Tab");
  }

  private async down(role: "option" | "menuitem", name: string): Promise<void> {
    // An entry of a menu is called by its label, then by what is said under it.
    const wanted =
      role === "menuitem"
        ? this.page.getByRole(role).filter({ has: this.page.getByText(name, { exact: true }) })
        : this.page.getByRole(role, { name, exact: true }).first();
    for (let pressed = 0; pressed < FAR; pressed++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      const before = await this.focused();
      await this.press("ArrowDown");
      if ((await this.focused()) === before) await this.press("Home");
    }
    throw new Error(`no arrow leads to ${name}`);
  }

  private focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.id ?? "");
  }
}
