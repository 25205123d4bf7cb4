import { translated } from "../translated.ts";
import { settings as french } from "../fr/settings.ts";

export const settings = translated(french, {
  app: {
    nav: { settings: "Settings", about: "About" },
    commands: {
      settings: "Open the settings",
      about: "About Greffe",
      verifyVault: "Verify the vault",
    },
    settings: {
      title: "Settings",
      detail:
        "Language, appearance and locking are for this computer; everything else is for this vault.",
      language: "Language",
      french: "Français",
      english: "English",
      theme: "Appearance",
      themes: { system: "Like the system", light: "Light", dark: "Dark" },
      lockTitle: "Locking",
      idle: "Lock after",
      idleDetail:
        "Without touching the keyboard or the mouse. The vault also locks when the computer goes to sleep and when you close the window.",
      minutes_one: "{{count}} minute",
      minutes_other: "{{count}} minutes",
      remember: "Remember the vaults opened on this computer",
      rememberDetail:
        "The first page then offers the latest vaults. Their name and place are written in clear in the settings; nothing of what they hold.",
      vaultTitle: "This vault",
      vaultName: "Name of the collective",
      rename: "Rename",
      renamed: "The collective is now called “{{name}}”.",
      verifyDetail:
        "Greffe reads the header, every page, every journal entry and every document again, and compares the digests. It changes nothing.",
      verifyStart: "Verify now",
      verifyClean: "Everything is intact.",
      verifyCounts: "Pages read: {{pages}}. Journal entries: {{entries}}. Files: {{files}}.",
      verifyBad_one: "One thing is wrong.",
      verifyBad_other: "{{count}} things are wrong.",
      verifyAdvice:
        "Something changed the vault outside Greffe, or the disk is failing. Delete nothing: copy the vault’s folder to another medium, then show this report to someone you trust.",
      findings: {
        where: "Place",
        what: "What is wrong",
        header: "Header, {{at}}",
        page: "Page {{at}}",
        journal: "Journal entry no. {{at}}",
        rows: "Table {{at}}",
        sealed: "Sealed row {{at}}",
        file: "File {{at}}",
      },
    },
    about: {
      title: "About Greffe",
      lead: "Le greffe is the office that keeps an assembly’s records. Greffe is free software for the secretariats of collectives.",
      version: "Version",
      engine: "Engine",
      host: "Window",
      hosts: {
        electron: "Electron",
        standin: "A browser installed on this computer, in place of Electron",
      },
      hostStandinDetail:
        "Electron could not be downloaded on this computer. The application is the same; only the window is the browser’s.",
      system: "System",
      keychain: "System keychain",
      keychainYes: "Really encrypts",
      keychainNo: "Does not encrypt here: Greffe trusts it with no secret",
      sandbox: {
        label: "Sandbox",
        title: "The engine of the window works without its sandbox",
        risk: "A page of Greffe is not isolated from your files in it: a flaw of the engine would do more harm.",
        on: "Isolates the page from the computer",
        as_root: "Start Greffe with your usual account rather than as the administrator (root).",
        no_namespaces:
          "This system gives one only to programs it knows, as Ubuntu does since version 24.04: install Greffe’s “.deb” package, which makes it known.",
        turned_off: "Start Greffe again without the option “--no-sandbox”.",
      },
      licence: "Licence",
      licenceText: "AGPL-3.0 or later: you may use it, study it, share it and change it.",
      protects: "What Greffe protects against",
      protectsList: {
        stolen:
          "A laptop stolen, lost or seized while the vault is locked: without the passphrase, what it holds cannot be read.",
        copied: "A copy of the vault’s folder, on a stick or in a cloud: it cannot be read either.",
        altered: "A change made to the vault outside Greffe: verification shows it.",
        network: "The network: Greffe sends nothing and asks nobody for anything.",
        published: "A name published without consent: the summary is checked before it goes out.",
      },
      not: "What Greffe does not protect against",
      notList: {
        open: "An open vault: whoever looks at the screen or takes the laptop sees what you see.",
        malware: "A computer already compromised: spyware can read the keyboard and the screen.",
        passphrase:
          "A lost passphrase, without a recovery kit or the bureau’s parts: nobody can open the vault then.",
        deleted: "The folder being deleted: keep a backup elsewhere.",
        exported: "A document published or exported: once out, it is no longer protected.",
      },
    },
  },
  journal: {
    problems: {
      header: {
        missing:
          "This file is missing. The other copy is enough to open: change the passphrase in the settings, which writes both again.",
        damaged:
          "This file is damaged. The other copy is enough to open: change the passphrase in the settings, which writes both again.",
        newer_format: "This file comes from a newer Greffe. Install it to open this vault.",
        altered:
          "This file was changed outside Greffe. Put back the last backup, or ask who touched it.",
        other_vault:
          "This file belongs to another vault. Put back the one that was in this folder.",
        outdated:
          "This copy is older than the vault. If you put no old file back, reopen and verify again.",
      },
      page: {
        unreadable:
          "A page no longer decrypts: the disk is failing, or somebody changed the file. Restore the last backup beside it.",
        structure:
          "The pages no longer hold together. Restore the last backup beside it, and compare.",
        other_vault:
          "These pages belong to another vault. Put back the file that was in this folder.",
      },
      journal: {
        missing:
          "This entry is missing: it was deleted, or a part of the file is old. Compare with the last backup.",
        out_of_chain:
          "This entry does not follow the one before: one of them was moved or replaced. Compare with the last backup.",
        changes_missing: "Changes are missing before this entry. Compare with the last backup.",
        changes_altered:
          "What this entry changed is no longer what was signed. Compare with the last backup.",
        changes_without_entry:
          "Some changes belong to no entry: the end of the journal was cut. Compare with the last backup.",
        altered: "This entry was changed afterwards. Compare with the last backup.",
        unknown_actor:
          "This entry is by somebody this vault does not know. Ask who may have written in it.",
        bad_signature:
          "The signature of this entry is not that of the person named. Ask them what they did that day.",
        not_allowed:
          "The person named had no right to write this at that moment: the entry was made with another tool than Greffe. Ask them what happened, and check what was changed.",
        actor_removed:
          "The person named had already been removed from the vault: somebody used their keys. Change the key of the vault, and check what was changed.",
      },
      rows: {
        differs_from_journal:
          "This row is not what the journal says: it was changed outside Greffe, or an old page was put back. Compare with the last backup.",
        malformed:
          "This row does not have the form of what Greffe writes: it was changed with another tool, or the disk is failing. It is neither shown nor published. Compare with the last backup.",
        differs_from_rows:
          "The search no longer matches the records. Your data is there, but the search may be wrong: restore the last backup beside it.",
      },
      sealed: {
        missing:
          "Rows of what is sealed apart are missing: they were taken out, or a part of the file is an old one. Compare with the last backup.",
        altered:
          "This row of what is sealed apart was changed outside Greffe. Compare with the last backup.",
      },
      file: {
        missing:
          "The file of this document is missing from the vault’s folder. Put it back if it was moved, or restore a backup beside to find it again.",
        cut: "The end of this document is missing: its copy was interrupted, or the disk is failing. Restore a backup beside to find it again.",
        altered:
          "This document is no longer the one that was attached: the disk is failing, or somebody changed its file. Restore a backup beside to find it again.",
        unknown:
          "This file, in the vault’s “files” folder, is that of no document. Nothing depends on it: ask who put it there.",
      },
      engine: "The engine says: {{detail}}",
    },
  },
  jobs: {
    verify_pages: "Reading the pages",
    verify_journal: "Reading the journal",
    verify_rights: "Checking rights",
    verify_files: "Reading the documents again",
    verify_rows: "Comparing with the journal",
  },
});
