export const directory = {
  directory: {
    title: "Le coffre contient ce que personne n’a signé",
    detail:
      "Rien n’y est écrit tant que rien n’est décidé. Quelqu’un a pu modifier les fichiers du coffre hors de Greffe. Demandez autour de vous, et gardez une copie du dossier avant de continuer.",
    restore: "Revenir à ce qui est signé",
    restoreDetail:
      "Les clés que personne n’a signées sont retirées, et chaque personne retrouve les rôles qui ont été signés. Qui perd sa clé ici doit être invité de nouveau.",
    restored: "Le coffre est revenu à ce qui est signé.",
    askManager: "Une personne qui gère les membres peut décider : demandez-lui d’ouvrir ce coffre.",
    beyond: "Cela ne peut pas être réparé ici : restaurez une sauvegarde d’avant.",
    nobodyKnown: "Personnes du coffre",
    list: "Ce qui diffère de ce qui est signé",
    wordsTitle: "Les mots du coffre",
    wordsLabel: "Les six mots du coffre",
    wordsDetail:
      "Ils sont les mêmes sur chaque ordinateur qui a ce coffre. Lisez-les à voix haute avec la personne que vous invitez, ou qui vous invite : s’ils diffèrent, ce n’est pas le même coffre, et quelqu’un a pu en glisser un faux. Les mots d’une personne prouvent ses clés ; ceux du coffre, d’où il vient.",
    believedTitle: "Ce coffre date d’avant les signatures",
    believed:
      "Jusqu’ici, Greffe croyait le coffre sur qui en fait partie. Désormais, cela se signe, et rien n’est écrit avant. Faites d’abord une sauvegarde, puis signez l’état du coffre : il reçoit une nouvelle clé, et les invitations en attente sont à refaire.",
    believedAsk:
      "Une personne qui gère les membres peut signer l’état du coffre : demandez-lui de l’ouvrir. D’ici là, vous pouvez le lire.",
    sign: "Signer l’état du coffre",
    signed: "L’état du coffre est signé. Comparez ses mots avec les autres membres.",
    unconfirmedTitle: "Comparez les mots du coffre",
    unconfirmed:
      "Cet état du coffre a été signé depuis votre dernière venue. Lisez ces mots avec la personne qui l’a signé : s’ils sont les mêmes, confirmez, et votre phrase de passe n’ouvrira plus que ce coffre-là. S’ils diffèrent, n’y écrivez rien.",
    confirm: "Les mots sont les mêmes",
    confirmed: "Votre phrase de passe n’ouvre plus que ce coffre.",
    passphrase: "Votre phrase de passe",
    passphraseMissing: "Tapez votre phrase de passe.",
    starting: "Préparation…",
    problems: {
      unsigned_key:
        "Le coffre contient une clé que personne n’a signée. Rien ne lui est donné, et elle part avec « Revenir à ce qui est signé ».",
      other_key:
        "Les clés de cette personne ne sont pas celles qu’elle a signées. Demandez-lui ce qui s’est passé, puis invitez-la de nouveau.",
      unsigned_parts:
        "Le coffre s’ouvre avec des parts de secours que personne n’a signées. Une fois qu’elles sont retirées, refaites les parts du bureau.",
      no_root:
        "La première écriture du coffre, d’où tout descend, ne tient pas. Restaurez une sauvegarde d’avant.",
      unfounded:
        "L’état du coffre a été signé par quelqu’un qui n’en avait pas le droit. N’y écrivez rien, et restaurez une sauvegarde d’avant.",
      forked:
        "Les écritures signées qui disent qui est du coffre ne se suivent pas : l’une a été changée, retirée ou ajoutée. N’y écrivez rien, et restaurez une sauvegarde.",
      other_vault_key:
        "La clé du coffre n’est pas celle qui a été signée : il a pu être refait par quelqu’un d’autre. N’y écrivez rien, et restaurez une sauvegarde.",
      other_grant:
        "Ce qui a donné la clé du coffre à cette personne parle d’une autre clé, ou d’écritures qui ne sont plus là : le coffre a pu être remis à un état d’avant. N’y écrivez rien, et restaurez une sauvegarde.",
      absent_key:
        "Cette personne est du coffre, mais plus rien ne le lui ouvre. Invitez-la de nouveau.",
      unsigned_row: "Cette personne est dans la liste sans que personne l’ait signé.",
      absent_row: "Une personne qui a été signée manque dans la liste.",
      row_keys: "La liste donne à cette personne une autre clé que celle qui est signée.",
      row_roles: "La liste donne à cette personne d’autres rôles que ceux qui sont signés.",
      row_standing:
        "La liste ne dit pas de cette personne ce qui est signé : présente, invitée ou retirée.",
    },
  },
  app: { settings: { findings: { directory: "Personnes du coffre : {{at}}" } } },
  journal: {
    commands: {
      directory: {
        checkpoint: "État du coffre signé",
        confirm: "Mots du coffre confirmés",
        restore: "Retour à ce qui est signé",
      },
    },
    problems: {
      journal: {
        statement_refused:
          "La personne indiquée ne pouvait pas dire cela de qui est dans le coffre : cette écriture ne compte pas. Demandez-lui ce qui s’est passé.",
      },
    },
  },
  errors: {
    directory: {
      nothing_to_restore: "Il n’y a rien à reprendre : le coffre est comme il a été signé.",
      signed_already: "L’état de ce coffre est déjà signé.",
      nothing_to_confirm:
        "Il n’y a rien à confirmer : votre phrase de passe n’ouvre déjà que ce coffre.",
      not_restorable: "Cela ne peut pas être réparé ici : restaurez une sauvegarde d’avant.",
    },
    vault: {
      uncheckpointed:
        "Ce coffre date d’avant les signatures : rien n’y est écrit avant que son état ne soit signé, en haut de la fenêtre.",
      unsigned:
        "Ce coffre contient ce que personne n’a signé : rien n’y est écrit tant que rien n’est décidé, en haut de la fenêtre.",
    },
  },
};
