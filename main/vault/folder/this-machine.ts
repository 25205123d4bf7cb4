import { hostname } from "node:os";

let told: string | null = null;

/**
 * Which machine this process runs on: a random name that main keeps with the settings. Two machines are often
 * called the same, and one is called otherwise on another network. By its name only where nobody told,
 * as in a process of a test.
 */
export const thisMachine = {
  get id(): string {
    return told ?? hostname();
  },
  is(id: string): void {
    told = id;
  },
};
