/**
 * The accounts of the associations’ chart that a collective may need, by number: règlement ANC 2018-06, art. 611-1
 * and following, as it refers from 2025 on to the general chart of règlement ANC 2022-06
 * (https://www.anc.gouv.fr, “Normes comptables françaises”). A chart is longer: any account under one of these can
 * be added under a name of one’s own. Their names stand in the catalogue of texts.
 */
const NUMBERS = [
  102, 103, 105, 106, 1063, 1064, 1068, 108, 110, 119, 120, 129, 131, 139, 148, 151, 158, 164, 165,
  167, 168, 181, 191, 194, 195, 196, 201, 205, 208, 211, 213, 215, 218, 2181, 2182, 2183, 2184, 231,
  238, 261, 271, 274, 275, 276, 280, 281, 28182, 28183, 28184, 290, 291, 297, 31, 32, 37, 397, 401,
  404, 408, 4091, 411, 416, 418, 4191, 421, 425, 428, 431, 437, 438, 441, 444, 445, 447, 448, 451,
  455, 461, 462, 466, 467, 4681, 4686, 4687, 471, 486, 487, 491, 496, 503, 506, 508, 5112, 5115,
  512, 517, 518, 530, 580, 590, 601, 602, 603, 604, 605, 606, 6061, 6063, 6064, 6065, 6068, 607,
  609, 611, 612, 613, 6132, 6135, 614, 615, 6156, 616, 617, 618, 6181, 6185, 621, 622, 6226, 6227,
  623, 6231, 6234, 6236, 6237, 6238, 624, 625, 6251, 6256, 6257, 626, 627, 628, 6281, 629, 631, 633,
  635, 637, 641, 645, 647, 648, 649, 651, 6516, 652, 653, 654, 657, 6571, 658, 661, 666, 668, 671,
  678, 681, 686, 687, 689, 6894, 6895, 6896, 695, 701, 706, 7063, 707, 7073, 708, 7083, 7088, 709,
  713, 721, 722, 730, 740, 741, 742, 747, 751, 754, 7541, 75411, 75412, 7542, 7543, 755, 7551, 756,
  7561, 7562, 757, 758, 7587, 7588, 761, 764, 768, 771, 778, 781, 786, 787, 789, 7894, 7895, 7896,
  860, 861, 862, 864, 870, 871, 875,
] as const;

export type ChartNumber = `${(typeof NUMBERS)[number]}`;

/** In the order of a chart: 40, 401, 41. */
export const CHART: readonly ChartNumber[] = NUMBERS.map(
  (number): ChartNumber => `${number}`,
).toSorted();

const FRONT = [
  512, 530, 4681, 401, 411, 6251, 6257, 6236, 6064, 6132, 626, 616, 627, 6063, 623, 622, 628, 756,
  75411, 75412, 741, 706, 7088, 864, 875,
] as const;

/** Those that a collective uses, in the order in which they are offered, each under a word of everyday. */
export type FrontNumber = `${(typeof FRONT)[number]}`;
export const FRONT_ACCOUNTS: readonly FrontNumber[] = FRONT.map(
  (number): FrontNumber => `${number}`,
);

const IN_CHART: ReadonlySet<string> = new Set(CHART);
const IN_FRONT: ReadonlySet<string> = new Set(FRONT_ACCOUNTS);

export const isOfChart = (number: string): number is ChartNumber => IN_CHART.has(number);
export const isFront = (number: string): number is FrontNumber => IN_FRONT.has(number);
