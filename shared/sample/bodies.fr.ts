import type { OrganisationWords } from "./bodies.ts";

export const bodiesFr: OrganisationWords = {
  decisions: {
    founding: "Assemblée fondatrice",
    plenary: "Plénière",
    circle: "Réunion du cercle",
  },
  bodies: {
    assembly: {
      name: "Assemblée générale",
      purpose: "Décider ensemble de ce qui engage tout le collectif.",
      domain: "Le programme, la charte, le budget de l’année, l’ouverture et la fin des cercles.",
      meets: "En plénière, dans une commune différente à chaque fois.",
    },
    bureau: {
      name: "Bureau",
      purpose: "Tenir le secrétariat et les comptes entre deux plénières.",
      domain: "Les dépenses jusqu’à trois cents euros, les convocations, le fichier.",
      meets: "Le mardi soir, à distance.",
    },
    steering: {
      name: "Comité de pilotage",
      purpose: "Accorder les cercles entre eux et fixer les priorités du mois.",
      domain: "Ce qui touche plusieurs cercles, entre deux plénières.",
      meets: "À distance, les référent·es et le bureau ensemble.",
    },
    housing: {
      name: "Logement",
      purpose: "Que chacun trouve à se loger dans la vallée.",
      domain: "Les propositions sur le logement et le recensement des maisons vides.",
      meets: "Salle de la Fonderie, le jeudi.",
    },
    schools: {
      name: "Écoles et jeunesse",
      purpose: "Garder une école ouverte dans chaque commune.",
      domain: "Les propositions sur l’école, la cantine et les lieux pour les jeunes.",
      meets: "Chez les un·es et les autres, le lundi.",
    },
    health: {
      name: "Santé",
      purpose: "Qu’un soignant soit à moins de vingt minutes.",
      domain: "Les propositions sur la santé et la maison médicale.",
      meets: "Foyer rural de Mirebois, le mercredi.",
    },
    mobility: {
      name: "Mobilités",
      purpose: "Aller d’une commune à l’autre sans voiture.",
      domain: "Les propositions sur le car, le vélo et le covoiturage.",
      meets: "À distance, le dimanche soir.",
    },
    water: {
      name: "Eau et rivière",
      purpose: "Une rivière propre et une eau qui reste publique.",
      domain: "Les propositions sur l’eau et la réunion publique de Mirebois.",
      meets: "Halle du marché, le vendredi.",
    },
    culture: {
      name: "Culture et langues",
      purpose: "Faire vivre les fêtes, les salles et les langues de la vallée.",
      domain: "Les propositions sur la culture et le calendrier des fêtes.",
      meets: "Bibliothèque de Valbrune, le samedi.",
    },
    communication: {
      name: "Communication",
      purpose: "Dire ce que le collectif fait, simplement.",
      domain: "Les affiches, le site et la lettre du mois.",
      meets: "À distance, le mardi.",
    },
    treasury: {
      name: "Trésorerie",
      purpose: "Des comptes que tout le monde peut lire.",
      domain: "La tenue des comptes et les remboursements que le bureau a acceptés.",
      meets: "À distance, le jeudi.",
    },
    emptyHomes: {
      name: "Logements vides",
      purpose: "Compter les logements vides, rue par rue, dans les six communes.",
      domain: "La fiche de relevé et le tour des rues.",
      meets: "Sur place, le samedi matin.",
    },
    posters: {
      name: "Affiches et réseaux",
      formerly: "Affichage",
      purpose: "Dessiner, imprimer et poser les affiches, et les montrer en ligne.",
      domain: "La forme des affiches, une fois leur texte relu par le cercle.",
      meets: "Atelier de la Haute-Rive, quand il y a une affiche à faire.",
    },
    welcome: {
      name: "Équipe d’accueil",
      purpose: "Que chaque personne qui arrive soit appelée dans la semaine.",
      domain: "L’accueil des nouvelles personnes et la garde d’enfants des plénières.",
      meets: "Avant chaque plénière.",
    },
    festival: {
      name: "Fête de la rivière",
      purpose: "Préparer la fête de l’été.",
      domain: "Le programme de la fête, dans le budget voté en plénière.",
      meets: "Halle du marché, le lundi soir.",
    },
  },
};
