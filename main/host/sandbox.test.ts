import { describe, expect, it } from "vitest";
import { areNamespacesRefused, sandboxOf } from "./sandbox.ts";

describe("the sandbox", () => {
  it.each([
    [{ isOn: true, isRoot: true, namespacesRefused: true }, "on"],
    [{ isOn: false, isRoot: true, namespacesRefused: true }, "as_root"],
    [{ isOn: false, isRoot: false, namespacesRefused: true }, "no_namespaces"],
    [{ isOn: false, isRoot: false, namespacesRefused: false }, "turned_off"],
  ] as const)("of %o is %s", (facts, sandbox) => {
    expect(sandboxOf(facts)).toBe(sandbox);
  });

  it.each([
    ["Ubuntu 24.04", { "/proc/sys/kernel/apparmor_restrict_unprivileged_userns": "1" }, true],
    [
      "Ubuntu told not to",
      { "/proc/sys/kernel/apparmor_restrict_unprivileged_userns": "0" },
      false,
    ],
    ["an older Debian", { "/proc/sys/kernel/unprivileged_userns_clone": "0" }, true],
    ["a hardened kernel", { "/proc/sys/user/max_user_namespaces": "0" }, true],
    ["a Linux that gives them", { "/proc/sys/user/max_user_namespaces": "63413" }, false],
    ["another system", {}, false],
  ])(
    "on %s, %o: namespaces refused is %s",
    (_system, settings: Record<string, string>, refused) => {
      expect(areNamespacesRefused((path) => settings[path] ?? null)).toBe(refused);
    },
  );
});
