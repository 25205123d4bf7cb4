import { beforeAll } from "vitest";
import { bundleOf } from "./build-bundle.ts";

/** A script in a bundle, for the tests that start it again and again. */
export function bundled(entry: string): { readonly path: string } {
  let path = "";
  beforeAll(async () => {
    path = await bundleOf(entry);
  });
  return {
    get path() {
      return path;
    },
  };
}
