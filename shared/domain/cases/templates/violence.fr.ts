import type { WordsOf } from "./outline.ts";
import type { violence } from "./violence.ts";

export const violenceFr: WordsOf<typeof violence> = {
  name: "Violences et harcèlement",
  steps: {
    safety: {
      title: "Mettre à l’abri",
      what: "Demander d’abord si la personne est en danger maintenant : où elle est, si elle peut parler, qui peut rester avec elle. En danger immédiat, appeler ou faire appeler les secours avant toute autre démarche (carte d’urgence). Sinon, ne rien faire sans son accord, ni rien qui la mettrait davantage en danger.",
    },
    intake: {
      title: "Recevoir la parole",
      what: "Écouter sans interrompre, sans mettre en doute, sans promettre de résultat. Noter les mots de la personne tels qu’elle les dit, à part de ce que l’on en pense. Ne jamais lui demander de réunir des preuves, ni de tout raconter plusieurs fois. Lui dire qui lira le dossier, combien de temps il est gardé, ce que le collectif peut faire et ce qu’il ne peut pas. Lui demander ce qu’elle souhaite, qui elle ne veut pas voir s’en occuper, et comment la joindre sans risque.",
    },
    apart: {
      title: "Vérifier qui peut suivre le dossier",
      what: "Personne de nommé dans le dossier ne le lit, ni personne qui partage leur foyer. Regarder chaque lien proposé (même nom, même adresse, mandat commun), le confirmer ou l’écarter avec sa raison. Chacun et chacune peut se retirer à tout moment, sans se justifier.",
    },
    acknowledge: {
      title: "Accuser réception",
      what: "Écrire à la personne, par le moyen qu’elle a choisi, que son signalement est lu par quelqu’un, par qui, et quand elle aura des nouvelles. Ne rien écrire des faits dans ce message : d’autres peuvent le lire.",
    },
    triage: {
      title: "Orienter",
      what: "Dire de quoi il s’agit, avec la raison écrite : violence ou harcèlement, ou conflit (un autre protocole). Évaluer le danger, le risque de représailles, l’âge des personnes ; pour un enfant, appeler le 119. Dans le doute, garder ce protocole-ci.",
    },
    handlers: {
      title: "Désigner au moins deux personnes",
      what: "Deux personnes au moins suivent le dossier, ensemble. Se répartir les tâches : une personne pour qui signale, une autre pour qui est mis en cause, jamais la même pour les deux.",
    },
    protect: {
      title: "Prendre des mesures de protection",
      what: "Séparer, changer des horaires, des cercles, des accès, accompagner un trajet. Ce ne sont pas des sanctions, et leur poids ne porte pas sur qui a signalé. Chaque mesure a une personne qui en répond, une fin et une date à laquelle elle est revue.",
    },
    support: {
      title: "Accompagner",
      what: "Indiquer à qui parler au-dehors : associations d’aide aux victimes, santé, conseil juridique. Porter plainte ou non appartient à la personne : l’accompagner si elle le veut, ne l’y pousser ni l’en dissuader jamais. Le collectif n’est ni la police ni la justice.",
    },
    hear: {
      title: "Entendre la personne mise en cause",
      what: "Seulement quand la sécurité de qui a signalé est assurée. Elle est présumée n’avoir rien fait tant que rien n’est établi. Lui dire ce qui lui est reproché, en des termes qui ne désignent pas qui a parlé si cela lui a été promis. Elle vient accompagnée si elle le veut, a le temps de se préparer, relit ce qui est noté. Jamais de confrontation.",
    },
    witnesses: {
      title: "Entendre les témoins",
      what: "Peu de personnes, une à une, avec des questions ouvertes. Leur dire seulement ce qu’il faut pour qu’elles répondent, et leur demander de n’en parler à personne. Séparer ce qu’elles ont vu de ce qu’on leur a dit.",
    },
    decide: {
      title: "Décider à plusieurs",
      what: "Écrire ce qui est tenu pour établi, ce qui ne l’est pas, la décision et ses raisons. Rester proportionné. Une mise à l’écart ou une exclusion n’est jamais décidée par une seule personne : chacune signe le même texte, et celui-ci ne change plus.",
    },
    tell: {
      title: "Dire la décision et ses raisons",
      what: "À qui a signalé et à la personne mise en cause, séparément, par quelqu’un et non par un simple message. Dire à chacune ce qui la concerne, comment contester et jusqu’à quand. Ne rien dire de plus au reste du collectif que ce qu’il faut pour appliquer la décision.",
    },
    follow: {
      title: "Suivre",
      what: "Reprendre contact avec qui a signalé : les mesures tiennent-elles, y a-t-il des représailles, faut-il autre chose ? Des représailles sont un fait nouveau et se traitent comme tel. Revoir chaque mesure à sa date.",
    },
    close: {
      title: "Clore",
      what: "Quand rien n’est plus attendu : écrire l’issue et la raison, dire aux personnes concernées que le dossier est clos, qu’il peut être rouvert, et quand il sera détruit.",
    },
    learn: {
      title: "En tirer quelque chose",
      what: "Sans nommer personne ni permettre de deviner : ce que le collectif change dans ses lieux, ses horaires, ses rôles. Prendre des nouvelles de l’équipe qui a suivi le dossier.",
    },
  },
  deadlines: {
    acknowledgement: "Accuser réception",
    first_measures: "Premières mesures de protection",
    orientation: "Orientation écrite",
    news: "Donner des nouvelles à qui a signalé",
    measures_review: "Revoir les mesures",
    answer: "Répondre sur le fond",
    telling: "Dire la décision",
    appeal: "Fin du délai pour contester",
    check_in: "Reprendre contact après la décision",
  },
  advice: [
    "Danger immédiat : appeler le 17, ou le 114 par SMS si l’on ne peut pas parler. Ensuite seulement, l’équipe.",
    "Rester avec la personne, dans un lieu où elle se sent en sécurité ; lui demander ce qu’elle veut.",
    "Écouter, croire, ne pas enquêter : pas de questions sur les détails, pas de « pourquoi ».",
    "Ne pas prévenir ni affronter la personne mise en cause.",
    "Garder ce qui peut servir (messages, vêtements, certificat) si la personne le veut ; ne rien lui réclamer.",
    "Idées de suicide : appeler le 3114, ou le 15 si la vie est en danger.",
    "Ne rien écrire dans une conversation de groupe ; appeler l’équipe.",
  ],
  texts: {
    acknowledgement: {
      title: "Accusé de réception",
      body: "Bonjour,\n\nNous avons bien reçu votre message du {{received_on}}. Il est lu par {{team}}, et par personne d’autre dans {{collective}}. Merci de votre confiance.\n\nNous revenons vers vous avant le {{deadline}}. D’ici là, vous n’avez rien à prouver ni à rassembler. Si quelque chose change, ou si vous préférez parler à quelqu’un : {{contact}}. Référence à donner : {{receipt}}.\n\nSi vous êtes en danger maintenant, appelez le 17, ou envoyez un SMS au 114.",
    },
    news: {
      title: "Des nouvelles",
      body: "Bonjour,\n\nNous continuons à nous occuper de ce que vous nous avez dit. Nous vous écrirons de nouveau avant le {{deadline}}, même si rien n’est encore décidé. Vous pouvez à tout moment ajouter quelque chose, poser une question ou demander à ne plus être contacté·e : {{contact}}.\n\n{{team}}",
    },
    hearing: {
      title: "Invitation à être entendu·e",
      body: "Bonjour,\n\n{{team}} de {{collective}} a reçu un signalement qui vous met en cause. Rien n’est décidé, et rien n’est tenu pour établi. Nous souhaitons vous entendre le {{meeting_on}}, {{meeting_place}}.\n\nVous pouvez venir avec la personne de votre choix, demander une autre date, ou répondre par écrit. Ce que vous direz sera noté, et vous pourrez le relire.\n\nNous vous demandons de ne pas chercher à savoir qui nous a parlé, ni à joindre les personnes auxquelles vous pensez. Si cette nouvelle est lourde à porter, vous pouvez en parler à quelqu’un : {{contact}}, ou le 3114 à toute heure.",
    },
    measure: {
      title: "Mesure de protection",
      body: "Bonjour,\n\nPour que chacun et chacune soit en sécurité, la mesure suivante s’applique dès maintenant, jusqu’au {{measure_end}} :\n\n{{measure}}\n\nElle n’est pas une sanction et ne dit rien de ce qui sera décidé. Elle sera revue avant sa fin. Pour en parler : {{contact}}.\n\n{{team}}",
    },
    decision_reporter: {
      title: "Décision, à qui a signalé",
      body: "Bonjour,\n\nVoici ce qui a été décidé après votre signalement :\n\n{{decision}}\n\nLes raisons : {{reasons}}\n\nVous pouvez demander qu’elle soit réexaminée jusqu’au {{appeal_until}}, en écrivant à {{contact}}. Si quelqu’un vous fait payer d’avoir parlé, dites-le-nous aussitôt. Nous reprendrons contact avec vous dans les semaines qui viennent.\n\n{{team}}",
    },
    decision_concerned: {
      title: "Décision, à la personne mise en cause",
      body: "Bonjour,\n\nAprès vous avoir entendu·e, {{team}} de {{collective}} a pris la décision suivante, à plusieurs :\n\n{{decision}}\n\nLes raisons : {{reasons}}\n\nVous pouvez demander qu’elle soit réexaminée par d’autres personnes jusqu’au {{appeal_until}}, en écrivant à {{contact}}. Toute pression sur qui a parlé, ou que l’on croirait avoir parlé, serait un fait nouveau.",
    },
    closing: {
      title: "Le dossier est clos",
      body: "Bonjour,\n\nNous avons clos ce dossier le {{today}}. Il peut être rouvert si quelque chose de nouveau arrive : {{contact}}. Il reste fermé à toute autre personne, puis il est détruit.\n\nMerci d’avoir parlé.\n\n{{team}}",
    },
  },
};
