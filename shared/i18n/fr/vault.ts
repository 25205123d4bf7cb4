export const vault = {
  vault: {
    objects: { table: "la table", index: "l’index", trigger: "le déclencheur", view: "la vue" },
    welcome: {
      language: "Langue",
      title: "Greffe",
      lead: "Le secrétariat de votre collectif, chiffré, sur cet ordinateur et nulle part ailleurs.",
      heading: "Que voulez-vous faire ?",
      create: "Créer un coffre",
      createDetail: "Pour un collectif qui commence avec Greffe.",
      open: "Ouvrir un coffre",
      openDetail: "Choisissez le dossier dont le nom finit par « .greffe ».",
      recent: "Coffres récents",
      hiddenName: "Coffre au nom caché",
      missing: "Introuvable : déplacé, renommé ou sur un disque débranché",
      menu: "Actions pour {{name}}",
      hide: "Cacher son nom ici",
      show: "Montrer son nom ici",
      forget: "Oublier ce coffre",
      forgotten: "Ce coffre n’est plus proposé ici. Son dossier n’a pas été touché.",
    },
    asked: {
      vault: "Le coffre « {{name}} » attend d’être ouvert.",
      backup: "La sauvegarde « {{name}} » attend d’être restaurée.",
      open: { vault: "Ouvrir ce coffre", backup: "Restaurer cette sauvegarde" },
      closes:
        "Ce qui est écrit ici est d’abord enregistré, puis le coffre ouvert se referme. Si c’est un essai, il est jeté.",
      leaves: "Ce qui est commencé sur cette page est abandonné.",
      forget: "Ne pas l’ouvrir",
    },
    create: {
      step: "Étape {{step}} sur {{total}}",
      about: {
        title: "Votre collectif",
        name: "Nom du collectif",
        namePlaceholder: "Assemblée des Trois-Rivières",
        nameDetail: "Le dossier du coffre portera ce nom.",
        userName: "Votre nom",
        userNameDetail: "Il est écrit dans le journal, à côté de ce que vous faites.",
        folder: "Où ranger le coffre",
        folderDetail: "Greffe y crée un dossier qui contient tout, chiffré.",
        chooseFolder: "Choisir un dossier",
        changeFolder: "Choisir un autre dossier",
        folderMissing: "Choisissez le dossier où ranger le coffre.",
        nameMissing: "Écrivez le nom du collectif.",
        userNameMissing: "Écrivez votre nom, ou le nom sous lequel le collectif vous connaît.",
      },
      passphrase: {
        title: "La phrase de passe",
        lead: "Elle chiffre tout. Greffe ne la garde nulle part et ne peut pas la retrouver.",
        kind: "Quelle phrase",
        suggested: "Six mots tirés au sort",
        own: "Une phrase à moi",
        suggestedDetail:
          "C’est le plus sûr : six mots d’une liste de 2 048, tirés au hasard par cet ordinateur. Écrivez-les sur un papier, que vous rangerez loin de l’ordinateur.",
        words: "Les six mots",
        again: "En tirer d’autres",
        retype: "Recopiez les six mots",
        retypeDetail:
          "Depuis votre papier : c’est la preuve que vous les avez. Les accents, les majuscules et les espaces comptent.",
        passphrase: "Phrase de passe",
        passphraseDetail_one:
          "Au moins {{count}} caractère. Plusieurs mots sans lien entre eux valent mieux qu’un mot compliqué.",
        passphraseDetail_many:
          "Au moins {{count}} de caractères. Plusieurs mots sans lien entre eux valent mieux qu’un mot compliqué.",
        passphraseDetail_other:
          "Au moins {{count}} caractères. Plusieurs mots sans lien entre eux valent mieux qu’un mot compliqué.",
        repeat: "La même, encore une fois",
        repeatDetail: "Les accents, les majuscules et les espaces comptent.",
        tooShort_one: "Il manque {{count}} caractère.",
        tooShort_many: "Il manque {{count}} de caractères.",
        tooShort_other: "Il manque {{count}} caractères.",
        differs:
          "Ce n’est pas la même phrase. Vérifiez les espaces, les accents et les majuscules, lettre à lettre.",
        missing: "Écrivez une phrase de passe.",
        missingWords: "Recopiez ici les six mots, séparés par des espaces.",
      },
      strength: {
        label: "Solidité",
        checking: "Calcul…",
        levels: {
          terrible: "Très faible",
          weak: "Faible",
          fair: "Moyenne",
          strong: "Solide",
          excellent: "Très solide",
        },
        time: "Temps estimé pour la trouver avec une machine puissante, à dix mille essais par seconde : {{time}}.",
        now: "moins d’une heure",
        hours_one: "{{count}} heure",
        hours_many: "{{count}} d’heures",
        hours_other: "{{count}} heures",
        days_one: "{{count}} jour",
        days_many: "{{count}} de jours",
        days_other: "{{count}} jours",
        years_one: "{{count}} an",
        years_many: "{{count}} d’années",
        years_other: "{{count}} ans",
        centuries: "plus de mille ans",
        advice:
          "Quelqu’un de déterminé la trouverait. Ajoutez deux ou trois mots sans rapport entre eux, ou prenez les six mots tirés au sort.",
      },
      loss: {
        title: "Si la phrase de passe est perdue",
        lead: "Personne ne pourra ouvrir ce coffre. Ni vous, ni les personnes qui font Greffe, ni un service de dépannage : il n’y a pas de « mot de passe oublié ».",
        gone: "Seraient perdus pour toujours :",
        items: {
          people: "la liste des membres, leurs adresses et leurs accords,",
          meetings: "les comptes rendus, les décisions et les actions,",
          journal: "le journal qui dit qui a fait quoi, et quand.",
        },
        keep: "Gardez la phrase sur un papier, en deux endroits sûrs : par exemple chez vous, et chez une autre personne du bureau, dans une enveloppe fermée. Une fois le coffre créé, faites un kit de récupération dans les réglages : c’est le seul secours.",
        acknowledge: "J’ai compris : sans la phrase de passe, le contenu du coffre est perdu.",
        mustAcknowledge: "Cochez la case pour continuer.",
        create: "Créer le coffre",
        creating: "Création du coffre…",
        creatingDetail:
          "Le calcul de la clé est lent exprès : il l’est aussi pour qui voudrait deviner.",
      },
    },
    unlock: {
      hints: {
        line_end: "Elle contient une fin de ligne, qu’une copie apporte souvent.",
        space_around: "Elle commence ou finit par une espace, qu’une copie apporte souvent.",
        space_twice: "Elle contient deux espaces de suite.",
        invisible: "Elle contient un signe invisible, qu’une copie apporte parfois.",
        apostrophe:
          "Elle contient une apostrophe courbe (’), qu’un traitement de texte met à la place de la droite.",
        quote:
          "Elle contient des guillemets typographiques, qu’un traitement de texte met à la place des droits.",
        dash: "Elle contient un tiret long (–), qu’un traitement de texte met à la place du trait d’union (-).",
        joined_letters: "Elle contient œ ou æ : l’aviez-vous écrite en deux lettres ?",
        first_capital:
          "Elle commence par une majuscule, que certains appareils mettent d’eux-mêmes.",
      },
      title: "Ouvrir le coffre",
      passphrase: "Phrase de passe",
      open: "Ouvrir",
      opening: "Ouverture…",
      openingDetail: "Le calcul de la clé prend une à deux secondes.",
      trying: "Essai {{place}} sur {{total}}",
      missing: "Écrivez la phrase de passe.",
      other: "Ouvrir un autre coffre",
    },
  },
  access: { can: { vault: { rename: "renommer le collectif" } } },
  journal: {
    says: {
      vault: {
        create: "{{actor}} a créé le coffre",
        rename: "{{actor}} a renommé le collectif en « {{name}} »",
      },
    },
    fields: { vault_info: { name: "le nom du collectif" } },
    filters: { places: { vault: "Coffre" } },
    commands: { vault: { create: "Coffre créé", rename: "Collectif renommé" } },
  },
  jobs: { unlock: "Ouverture du coffre", prove_people: "Vérification des personnes du coffre" },
  errors: {
    vault: {
      locked: "Le coffre est verrouillé. Ouvrez-le avec la phrase de passe pour continuer.",
      read_only:
        "Ce coffre est ouvert ici en lecture seule : rien n’y est écrit. S’il est ouvert ailleurs, fermez-le là-bas, verrouillez-le ici et rouvrez-le. Si son support ne se laisse pas écrire, copiez tout le dossier sur cet ordinateur et ouvrez la copie.",
      gone: "Le coffre s’est fermé. Ouvrez-le de nouveau : ce qui était enregistré y est.",
      replaced:
        "Un autre programme (de synchronisation, sans doute) a mis un autre fichier à la place de celui du coffre ouvert : plus rien n’y est écrit. Ce qui était enregistré ici est dans « {{copy}} ». Verrouillez, arrêtez ce programme, copiez ailleurs tout le dossier, puis remettez ce fichier sous son nom.",
      overwritten:
        "Un autre programme (de synchronisation, sans doute) a mis un autre fichier à la place de celui du coffre ouvert : plus rien n’y est écrit. Celui d’avant n’est ni dans le dossier ni à côté. Cherchez-le dans la corbeille ou l’historique de ce programme, ou dans votre dernière sauvegarde.",
      moved:
        "Le dossier du coffre ouvert s’appelle maintenant « {{to}} » : plus rien n’y est écrit. Verrouillez, puis ouvrez-le de nouveau : Greffe le retrouve.",
      removed:
        "Le coffre ouvert n’est plus à sa place : il a été déplacé ou effacé, ou le disque est débranché. Plus rien n’y est écrit. Rebranchez le disque ou remettez le dossier à sa place, verrouillez, puis ouvrez-le de nouveau.",
      header_replaced:
        "Les clés du coffre ouvert ont été remplacées par un autre programme ou depuis un autre ordinateur : plus rien n’y est écrit. Verrouillez, puis ouvrez-le de nouveau.",
      disk_full:
        "Le disque est plein : rien n’a été écrit à moitié. Libérez de la place, puis recommencez.",
      disk_failing:
        "Le disque n’a pas accepté l’écriture : il est en panne, débranché, ou sa place est comptée. Rien n’a été écrit à moitié. Vérifiez-le, faites une sauvegarde ailleurs, puis recommencez.",
      not_writable:
        "Greffe ne peut pas écrire à cet endroit. Choisissez un autre dossier, ou vérifiez que le disque n’est pas protégé contre l’écriture.",
      damaged:
        "Une partie du coffre est abîmée et ne peut pas être lue. Ne supprimez rien : copiez le dossier, puis lancez la vérification dans les réglages.",
      exists:
        "Un coffre de ce nom existe déjà dans ce dossier. Choisissez un autre nom ou un autre dossier.",
      folder_missing: "Ce dossier n’existe plus. Choisissez-en un autre.",
      name_unusable:
        "Ce nom ne peut pas devenir celui d’un dossier. Utilisez au moins une lettre ou un chiffre.",
      wrong_passphrase:
        "Ce n’est pas la phrase de passe de ce coffre. Vérifiez les espaces, les accents et les majuscules, puis réessayez.",
      missing:
        "Le dossier du coffre est introuvable. S’il est sur un disque externe ou une clé, branchez-le ; sinon, cherchez où il a été déplacé.",
      not_a_vault:
        "Ce dossier n’est pas un coffre de Greffe. Choisissez un dossier dont le nom finit par « .greffe ».",
      header_damaged:
        "L’en-tête du coffre est abîmé dans ses deux exemplaires : il ne peut pas être ouvert. Ne supprimez rien, et reprenez une copie du dossier si vous en avez une.",
      newer_format:
        "Ce coffre a été écrit par une version plus récente de Greffe. Mettez Greffe à jour sur cet ordinateur, puis ouvrez-le. Le coffre n’a pas été touché.",
      in_use:
        "Ce coffre est déjà ouvert par Greffe sur l’ordinateur « {{holder}} ». Fermez-le là-bas, puis réessayez. Si cet ordinateur ne sert plus, supprimez le fichier « lock » du dossier du coffre.",
      keys_changed:
        "Les clés de ce coffre ont été changées depuis : son en-tête est plus ancien que son contenu, qui n’est pas abîmé. Si le dossier est synchronisé, attendez la fin ; sinon, demandez à une personne qui a toujours accès au coffre.",
      rekeying:
        "Les clés du coffre sont déjà en train d’être changées. Attendez la fin, puis recommencez.",
      schema_foreign:
        "La structure du coffre n’est pas celle que fait Greffe : $t({{what}}) « {{name}} » y est en trop, y manque ou y est autrement. Quelqu’un l’a changée avec un autre outil. Rien n’a été ouvert ni écrit. Ne supprimez rien, et reprenez une sauvegarde d’avant.",
      part_elsewhere:
        "Dans le dossier du coffre, « {{name}} » n’est pas ce que Greffe y a mis, mais un lien vers un autre endroit, ou autre chose qu’un fichier. Rien n’a été ouvert ni écrit. Cherchez qui l’a changé, et reprenez une copie du dossier ou une sauvegarde.",
      row_damaged:
        "Une fiche est abîmée : ce qui y est écrit n’est pas ce que Greffe y aurait mis ({{table}}, {{id}}). Elle n’est ni montrée ni publiée. Lancez la vérification dans les réglages, et comparez avec la dernière sauvegarde.",
      store_damaged:
        "La phrase de passe est bonne, mais le contenu du coffre est abîmé. Ne supprimez rien, et reprenez une copie du dossier si vous en avez une.",
    },
  },
};
