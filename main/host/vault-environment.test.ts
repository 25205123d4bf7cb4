import { expect, it } from "vitest";
import { environmentOfVault } from "./vault-environment.ts";

it("leaves behind what would make Node run, write or load something else", () => {
  const hostile = {
    NODE_OPTIONS: "--require /tmp/x.js",
    Node_Debug: "fs,net",
    NODE_COMPILE_CACHE: "/tmp/x",
    NODE_V8_COVERAGE: "/tmp/x",
    NODE_PATH: "/tmp/x",
    GREFFE_PASSPHRASE: "six mots",
    ELECTRON_RUN_AS_NODE: "1",
    SSLKEYLOGFILE: "/tmp/x",
  };
  expect(environmentOfVault({ ...hostile, HOME: "/home/a", EMPTY: undefined })).toEqual({
    HOME: "/home/a",
  });
});
