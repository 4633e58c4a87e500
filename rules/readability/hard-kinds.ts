import type { InvalidCase } from '../../src/rule.js';

/** A reply and its hardest sentence. */
const hard = (text: string, marked: string): InvalidCase => ({ text, findings: [{ messageId: 'hard', marked }] });

/** Replies in the language of offices. */
export const hardOnes: readonly InvalidCase[] = [
  hard(
    'Following the examination of your application, we are obliged to inform you that reimbursement of the ' +
      'aforementioned amount can only be effectuated subsequent to the receipt of the original documentation. In the ' +
      'absence of the requisite certificates, the administration is not in a position to authorise the remuneration. ' +
      'We recommend that you undertake the necessary arrangements at your earliest opportunity in order to facilitate ' +
      'a satisfactory resolution.',
    'Following the examination of your application, we are obliged to inform you that reimbursement of the ' +
      'aforementioned amount can only be effectuated subsequent to the receipt of the original documentation.',
  ),
  hard(
    'Dear Ms Alder,\n\nThe discontinuation of the functionality you describe was implemented in accordance with our ' +
      'product modernisation strategy. Customers utilising the previous configuration are advised to undertake a ' +
      'migration of their existing preferences prior to the termination of support. Notwithstanding the inconvenience, ' +
      'the replacement environment provides considerable improvements regarding performance, accessibility and ' +
      'administration of individual notifications.\n\nKind regards,\nOlivia',
    'Notwithstanding the inconvenience, the replacement environment provides considerable improvements regarding ' +
      'performance, accessibility and administration of individual notifications.',
  ),
  hard(
    'Your electricity consumption was determined on the basis of an estimation, as the transmission of the meter ' +
      'information was unsuccessful during the relevant period. A correction of the calculation will be undertaken ' +
      'automatically upon the availability of accurate measurements. Should the estimation deviate considerably from ' +
      'the actual consumption, the difference will be compensated in the subsequent invoice in accordance with the ' +
      'applicable regulations.',
    'Should the estimation deviate considerably from the actual consumption, the difference will be compensated in ' +
      'the subsequent invoice in accordance with the applicable regulations.',
  ),
  hard(
    'We acknowledge receipt of your correspondence regarding the cancellation of your membership. Termination of the ' +
      'contractual relationship necessitates written notification within the stipulated period, which in your ' +
      'particular case expired on 31 March. Consequently, an additional subscription period of twelve months has ' +
      'commenced automatically. An extraordinary termination can exclusively be considered following the presentation ' +
      'of appropriate medical documentation.',
    'An extraordinary termination can exclusively be considered following the presentation of appropriate medical ' +
      'documentation.',
  ),
  hard(
    "Hi Tom, thanks for getting in touch. The synchronisation difficulties you're experiencing originate from an " +
      'incompatibility between the authentication component and the previously installed certificate infrastructure. ' +
      'Administrators should initiate the regeneration of all credentials, invalidate existing sessions and ' +
      'subsequently verify that the configuration has been propagated to every participating installation before ' +
      'attempting additional authentication. Please let us know about the outcome.',
    'Administrators should initiate the regeneration of all credentials, invalidate existing sessions and ' +
      'subsequently verify that the configuration has been propagated to every participating installation before ' +
      'attempting additional authentication.',
  ),
  hard(
    'In consideration of the exceptional meteorological circumstances, the operation of all departures had to be ' +
      'suspended. Passengers are entitled to alternative transportation at the earliest opportunity or, alternatively, ' +
      'to reimbursement of the remaining portion of their reservation. Compensation beyond that is excluded since the ' +
      'interruption was attributable to extraordinary circumstances outside the responsibility of the carrier. ' +
      'Applications can be submitted electronically through the customer relations department.',
    'Passengers are entitled to alternative transportation at the earliest opportunity or, alternatively, to ' +
      'reimbursement of the remaining portion of their reservation.',
  ),
  hard(
    'The prescription you requested requires a preliminary consultation, because the administration of this ' +
      'medication presupposes an examination of cardiovascular parameters at regular intervals. Our reception is ' +
      'unable to authorise continuation without confirmation from the responsible practitioner. Availability of ' +
      'appointments is currently limited; nevertheless, telephone consultations can be arranged individually for ' +
      'patients experiencing considerable deterioration of their condition.',
    'The prescription you requested requires a preliminary consultation, because the administration of this ' +
      'medication presupposes an examination of cardiovascular parameters at regular intervals.',
  ),
  hard(
    'Your complaint concerning the accommodation has been forwarded to the responsible department for investigation. ' +
      'Preliminary examination indicates that the temporary unavailability of the air-conditioning installation ' +
      'resulted from an unanticipated malfunction of a hydraulic component. Notwithstanding immediate notification of ' +
      'the maintenance contractor, procurement of the replacement necessitated international transportation, thereby ' +
      'prolonging the interruption considerably. We are evaluating appropriate compensation.',
    'Notwithstanding immediate notification of the maintenance contractor, procurement of the replacement ' +
      'necessitated international transportation, thereby prolonging the interruption considerably.',
  ),
  hard(
    'Regarding your enquiry about the remaining instalments, please be informed that premature repayment is ' +
      'permissible subject to payment of a proportional administration charge. The calculation incorporates the ' +
      'outstanding principal, accumulated interest and an individually determined indemnity. A comprehensive ' +
      'illustration of the financial consequences can be generated following identification of the borrower and ' +
      'specification of the intended repayment date.',
    'A comprehensive illustration of the financial consequences can be generated following identification of the ' +
      'borrower and specification of the intended repayment date.',
  ),
  hard(
    'We regret that the delivery was unsuccessful. According to the documentation provided by the transportation ' +
      'company, identification of the recipient could not be established and consequently the consignment was ' +
      'redirected to the distribution facility. Redelivery can be initiated electronically, provided that the ' +
      'authorisation of an alternative recipient has been registered beforehand. Otherwise the consignment will be ' +
      'returned to the originator automatically after expiration of the storage period.',
    'According to the documentation provided by the transportation company, identification of the recipient could ' +
      'not be established and consequently the consignment was redirected to the distribution facility.',
  ),
  hard(
    'Thank you for the additional information. The modification of a reservation that was purchased through an ' +
      'intermediary can exclusively be undertaken by that intermediary, since the contractual documentation and the ' +
      'payment transaction are administered there. Any intervention on our part would invalidate the existing ' +
      'confirmation. We therefore recommend that you communicate directly with the organisation indicated on your ' +
      'confirmation and request an appropriate adjustment.',
    'The modification of a reservation that was purchased through an intermediary can exclusively be undertaken by ' +
      'that intermediary, since the contractual documentation and the payment transaction are administered there.',
  ),
  hard(
    'Eligibility for the promotional conditions is determined at the moment of registration. As your subscription ' +
      'had been established previously under a different classification, retrospective application of the discount is ' +
      'unfortunately not provided for in the commercial conditions. Participation in forthcoming promotional ' +
      'activities remains possible. Information regarding eligibility criteria is communicated periodically by ' +
      'electronic newsletter to registered participants.',
    'As your subscription had been established previously under a different classification, retrospective ' +
      'application of the discount is unfortunately not provided for in the commercial conditions.',
  ),
  hard(
    'Dear parent, the allocation of places is conducted according to transparent criteria established by the ' +
      'municipal administration, including professional circumstances, geographical proximity and siblings already ' +
      'attending the institution. Your application satisfies the formal requirements; however, the availability of ' +
      'places is insufficient. Inclusion in the supplementary registration list occurs automatically, and notification ' +
      'will be provided immediately following any modification of the situation.',
    'Dear parent, the allocation of places is conducted according to transparent criteria established by the ' +
      'municipal administration, including professional circumstances, geographical proximity and siblings already ' +
      'attending the institution.',
  ),
  hard(
    'The replacement of individual components is not economically reasonable given the advanced deterioration of the ' +
      'appliance. Our technician recommends the acquisition of a comparable successor. In recognition of your ' +
      'longstanding relationship with our organisation, we would be prepared to contribute proportionally to the ' +
      'expenditure, provided that the acquisition occurs within the subsequent three months and that the defective ' +
      'appliance is surrendered for environmentally responsible disposal.',
    'In recognition of your longstanding relationship with our organisation, we would be prepared to contribute ' +
      'proportionally to the expenditure, provided that the acquisition occurs within the subsequent three months and ' +
      'that the defective appliance is surrendered for environmentally responsible disposal.',
  ),
  hard(
    'For security considerations the modification of bank information necessitates additional verification. Please ' +
      'complete the accompanying authorisation, attach a certified reproduction of an official identification document ' +
      'and transmit both to the department mentioned below. Processing will commence immediately upon receipt. ' +
      'Electronic transmission of certified documentation cannot be accommodated at present, irrespective of the ' +
      'method of transmission selected by the account holder.',
    'Please complete the accompanying authorisation, attach a certified reproduction of an official identification ' +
      'document and transmit both to the department mentioned below.',
  ),
  hard(
    'Our investigation has established that the unauthorised transactions originated from credentials compromised ' +
      'externally. Immediate deactivation of the card and comprehensive replacement of all authentication information ' +
      'are therefore imperative. Provisional reimbursement of the disputed transactions is conditional upon submission ' +
      'of a declaration together with notification of the responsible law enforcement authorities, whereupon the final ' +
      'determination of liability will be communicated.',
    'Provisional reimbursement of the disputed transactions is conditional upon submission of a declaration together ' +
      'with notification of the responsible law enforcement authorities, whereupon the final determination of ' +
      'liability will be communicated.',
  ),
  hard(
    'The irregularities you observed in the visualisation of the statistics are attributable to an asynchronous ' +
      'aggregation of the underlying information. Figures displayed during the first twenty-four hours are ' +
      'consequently preliminary and potentially inconsistent with subsequent evaluations. Consolidation occurs ' +
      'nightly. For professional utilisation we recommend exclusively consulting the consolidated representation, ' +
      'which incorporates retrospective corrections and deduplication of registered interactions.',
    'For professional utilisation we recommend exclusively consulting the consolidated representation, which ' +
      'incorporates retrospective corrections and deduplication of registered interactions.',
  ),
  hard(
    'Hello! In continuation of our previous conversation, the examination of your luggage claim has been concluded. ' +
      'Reimbursement is limited to documented expenditure for indispensable replacement articles in accordance with ' +
      'international transportation conventions. Depreciation of the damaged suitcase is calculated on the basis of ' +
      'its original acquisition price and approximate age. Corresponding documentation must accompany the application, ' +
      'otherwise an appropriate estimation will be substituted.',
    'Reimbursement is limited to documented expenditure for indispensable replacement articles in accordance with ' +
      'international transportation conventions.',
  ),
  hard(
    'Participation in the examination presupposes completion of all preparatory modules and settlement of ' +
      'outstanding administrative charges. The registration you submitted does not satisfy these prerequisites in ' +
      'their entirety, and has consequently been classified as provisional. Fulfilment of the remaining requirements ' +
      'before the commencement of the examination period will automatically transform the provisional registration ' +
      'into a definitive one without additional intervention from your side.',
    'Fulfilment of the remaining requirements before the commencement of the examination period will automatically ' +
      'transform the provisional registration into a definitive one without additional intervention from your side.',
  ),
  hard(
    'The temporary reduction of transmission capacity in your neighbourhood is a consequence of infrastructure ' +
      'modernisation. Comprehensive restoration of the contractual performance is anticipated following the completion ' +
      'of construction activities by the municipal authorities, whose scheduling is beyond our influence. Customers ' +
      'experiencing a significant and continuous deviation are entitled to a proportional reduction of the ' +
      'subscription charge upon documentation by means of the official measurement application.',
    'Customers experiencing a significant and continuous deviation are entitled to a proportional reduction of the ' +
      'subscription charge upon documentation by means of the official measurement application.',
  ),
  hard(
    'We appreciate your observations regarding the accessibility of our establishment. The architectural ' +
      'characteristics of the historical building unfortunately preclude the installation of an elevator. Alternative ' +
      'accommodation on the ground floor can be guaranteed provided that the corresponding requirement is communicated ' +
      'at the time of reservation. Furthermore, our personnel will willingly provide assistance with transportation of ' +
      'luggage and orientation throughout the establishment.',
    'The architectural characteristics of the historical building unfortunately preclude the installation of an ' +
      'elevator.',
  ),
  hard(
    'Concerning the warranty application for your bicycle: manufacturer liability encompasses exclusively material ' +
      'and fabrication deficiencies, whereas deterioration attributable to utilisation, inadequate maintenance or ' +
      'unauthorised modification is excluded. The technical evaluation conducted by our specialists identified ' +
      'indications of excessive mechanical stress. Reconsideration of the determination is possible following ' +
      'submission of independent professional expertise at your own expense.',
    'Concerning the warranty application for your bicycle: manufacturer liability encompasses exclusively material ' +
      'and fabrication deficiencies, whereas deterioration attributable to utilisation, inadequate maintenance or ' +
      'unauthorised modification is excluded.',
  ),
  hard(
    'Your order contains pharmaceutical products whose transportation requires continuous temperature monitoring. ' +
      'Because the necessary refrigeration could not be guaranteed under present meteorological conditions, dispatch ' +
      'has been postponed in the interest of product safety. We anticipate resumption of deliveries at the beginning ' +
      'of the week. Cancellation remains possible until notification of dispatch; afterwards, return of ' +
      'temperature-sensitive products is legally prohibited.',
    'Because the necessary refrigeration could not be guaranteed under present meteorological conditions, dispatch ' +
      'has been postponed in the interest of product safety.',
  ),
  hard(
    'As regards the discrepancy in your loyalty balance, crediting of points for accommodation reserved through ' +
      'external distribution channels is not contemplated by the programme conditions. A retroactive adjustment ' +
      'constitutes an exception requiring authorisation by the regional administration. We have initiated the ' +
      'corresponding procedure on your behalf and will communicate the determination immediately following its ' +
      'finalisation, presumably within approximately fifteen working days of submission.',
    'We have initiated the corresponding procedure on your behalf and will communicate the determination immediately ' +
      'following its finalisation, presumably within approximately fifteen working days of submission.',
  ),
  hard(
    'The appointment confirmation you received was generated automatically and regrettably contained inaccurate ' +
      'information concerning the location. Vaccinations are administered exclusively in the municipal administration ' +
      'building. Presentation of your identification document and insurance certificate is obligatory; individuals ' +
      'experiencing symptoms of respiratory infection are requested to postpone participation. Rescheduling is ' +
      'available electronically or telephonically during regular administrative hours.',
    'Presentation of your identification document and insurance certificate is obligatory; individuals experiencing ' +
      'symptoms of respiratory infection are requested to postpone participation.',
  ),
];
