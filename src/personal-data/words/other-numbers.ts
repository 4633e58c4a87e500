/**
 * What numbers in support replies are when they are nobody's: orders, cases, products, amounts. Entries for `lexicon`;
 * every detector of digits takes them as words against it.
 */
export const OTHER_NUMBERS =
  'order|orders|order number|order no|order id|case|case number|ticket|ticket number|ref|reference|reference number|tracking|tracking number|track|trace|invoice|invoice number|' +
  'serial|serial number|model|version|sku|item|item number|product|article|article number|part|part number|lot|batch|booking|booking code|booking reference|reservation|' +
  'confirmation|confirmation number|po number|purchase order|claim|claim number|policy number|policy no|transaction|transaction id|payment id|parcel|package|shipment|consignment|waybill|awb|' +
  'isbn|ean|upc|barcode|gtin|guid|uuid|hash|build|firmware|error|error code|fault|flight|train|bus|seat|gate|platform|room|aisle|bin|row|shelf|meter|meter number|mpan|mprn|' +
  'member number|membership|membership number|loyalty|loyalty number|points|promo|promo code|promotion|voucher|coupon|coupon code|gift card|gift card number|gift|giftcard|gift code|library card|loyalty card|rewards card|bonus card|' +
  'score|scores|between|route|channel|page|chapter|section|size|sizes|chart|dimensions|range|figure|table|rfc|bug|pull request|commit|release|patch|account number|account no|customer number|customer id|client number|' +
  'customer account|utility account|call number|licence key|license key|product key|activation key|vat|vat number|company number|registration number|charity number|patent|case id|incident|request|request id|rma|' +
  'e ticket|e ticket number|frequent flyer|miles|lotto|lottery|bingo|raffle|draw|asin|style|colour|color|zone|floor|warehouse|pallet|container|frequency|mhz|' +
  'bestellung|bestellnummer|auftrag|auftragsnummer|kundennummer|rechnung|rechnungsnummer|vorgang|vorgangsnummer|sendung|sendungsnummer|artikel|artikelnummer|vertragsnummer|gutschein|gutscheinkarte|' +
  'commande|numéro de commande|facture|dossier|colis|référence|carte cadeau|carte de fidélité|pedido|número de pedido|factura|expediente|referencia|tarjeta regalo|tarjeta de regalo|ordine|numero d ordine|fattura|spedizione|riferimento|carta regalo|' +
  'encomenda|fatura|nota fiscal|cartão presente|bestelling|bestelnummer|factuur|klantnummer|cadeaubon|cadeaukaart|ordre|ordrenummer|ordernummer|fakturanummer|presentkort|gavekort|zamówienie|numer zamówienia|objednávka';
