import { digitCount, labelled } from './labelled.js';
import type { Candidate, Detector } from './types.js';

const numbers = labelled(
  'orders?|order id|case|case id|ticket|booking|booking reference|reservation|reference|ref|ref\\.|confirmation|confirmation code|tracking|shipment|invoice|account|customer|customer id|member|membership|membership id|policy|claim|incident|request|transaction|transaction id|pnr|record locator|rma|return|subscription|serial|bestellung|bestellnummer|auftragsnummer|kundennummer|vorgangsnummer|rechnungsnummer|sendungsnummer|commande|numéro de commande|dossier|facture|pedido|factura|expediente|ordine|fattura|encomenda|fatura|bestelling|bestelnummer|factuur|ordrenummer|ordernummer|zamówienie',
  '[a-z]{0,6}-?\\d[a-z0-9-]{3,24}(?![\\p{L}\\p{N}])|[a-z]{2,6}[-_]?[a-z0-9-]{3,20}(?![\\p{L}\\p{N}])',
);

/** Order, case, booking and customer numbers behind their label: at least five signs with a digit. Opt-in. */
export const findOrderNumbers: Detector = (scan) =>
  numbers(scan).flatMap(({ label, value, link, start, end }): readonly Candidate[] => {
    if (digitCount(value) === 0 || value.length < 5 || (/^[a-z]/.test(value) && digitCount(value) < 2)) return [];
    if (/^(?:19|20)\d\d$/.test(value) || !/[:=#]|number|no\.?|nr|id|code|is|^[ \t]*[("]?$/.test(link)) return [];
    return [{ type: 'order-number', start, end, score: 0.7, check: 'labelled number', context: label }];
  });
