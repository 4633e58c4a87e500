import type { Vocabulary } from '../features.js';

/** English. A class holds words that do the same work, in all their forms: the ending counts beside the class. */
export const vocabulary: Vocabulary = {
  functionWords: `
    a about again all also am an and any anything are as at back be been being both but by can cant cannot could couldnt day did didnt do does
    doesnt done dont down each else ever every everyone few for from further get getting give go going good got great had has hasnt have havent
    having he hello help her here hey hi him his hope how i id if ill im in into is isnt it its ive just keep know let lets like look looking
    lot made make many may me might more most much must my need never no not nothing now of off ok okay on once one only or other our out over
    own please pls question really right same say see sent send she should since so some someone soon sorry still such sure take team than thank
    thanks that thats the their them then there theres these they theyre thing things this those through time to today tomorrow too try trying
    unfortunately unable up us very want was wasnt we well were what whats when where which while who whos why will wish with within without
    wont would wouldnt yes yet you youd youll your youre yours weve were theyve via dm message call contact reach phone email number`.trim(),
  classes: {
    day: `
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat today tonight tomorrow yesterday noon
      midday midnight morning afternoon evening night weekend lunchtime overnight tmrw tmr`.trim(),
    month: `
      january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas
      easter`.trim(),
    unit: `
      second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years fortnight`.trim(),
    soon: `
      soon shortly asap promptly quickly eventually swiftly momentarily immediately urgently`.trim(),
    fix: `
      fix fixes fixing fixed repair repairs repairing repaired resolve resolves resolving resolved resolution mend mends mending mended sort sorts
      sorting sorted correct corrects correcting corrected solve solves solving solved rectify rectified rectifying restore restores restored
      restoring straighten straightened`.trim(),
    look: `
      look looks looking looked check checks checking checked investigate investigates investigating investigated review reviews reviewing
      reviewed examine examining examined inspect inspecting inspected dig digging dug trace tracing traced research researching researched verify
      verifying verified explore exploring explored`.trim(),
    contact: `
      contact contacts contacting contacted call calls calling called ring rings ringing rang phone phones phoning phoned telephone email emails
      emailing emailed mail mailing mailed text texting texted message messages messaging messaged write writes writing wrote reach reaches
      reaching reached dm dms pm pms tweet tweeting tweeted ping pinging pinged inbox dial visit visiting visited`.trim(),
    tell: `
      tell tells telling told let inform informs informing informed update updates updating updated notify notified notifying advise advised
      advising confirm confirms confirming confirmed explain explaining explained mention mentioned mentioning`.trim(),
    give: `
      give gives giving gave given send sends sending sent provide provides providing provided share shares sharing shared supply supplied forward
      forwards forwarding forwarded pass passes passing passed drop drops dropping dropped pop submit submits submitting submitted attach attached
      attaching upload uploads uploading uploaded include including included bring brings bringing brought quote quoting`.trim(),
    refund: `
      refund refunds refunding refunded reimburse reimbursed reimbursement credit credits credited crediting compensate compensated compensation
      waive waives waived waiving voucher vouchers coupon coupons discount discounts discounted goodwill cashback rebate`.trim(),
    make: `
      issue issues issued issuing raise raised raising log logged logging open opened opening create created creating file filed filing book
      booked booking rebook rebooked order ordered ordering arrange arranged arranging schedule scheduled scheduling process processed processing
      place placed placing set setup`.trim(),
    change: `
      change changes changing changed switch switching switched move moved moving swap swapped swapping replace replaced replacing replacement
      reset resets resetting extend extended extending upgrade upgraded upgrading downgrade cancel cancelled canceled cancelling canceling remove
      removed removing delete deleted deleting add added adding activate activated activating enable enabled disable disabled unlock unlocked
      reissue reissued resend resent reship adjust adjusted amend amended apply applied`.trim(),
    tap: `
      tap tapping tapped click clicks clicking clicked press presses pressing pressed select selects selecting selected choose choosing chose
      scroll swipe toggle hit type enter entering entered log logging sign signing signed restart restarting restarted reboot rebooting rebooted
      reinstall reinstalling reinstalled uninstall uninstalling uninstalled install installing installed download downloading downloaded clear
      clearing cleared refresh refreshing refreshed unplug unplugging plug turn turning turned hold holding disconnect reconnect open follow`.trim(),
    team: `
      team teams department departments dept staff colleague colleagues agent agents specialist specialists engineer engineers technician
      technicians tech advisor advisors adviser representative representatives rep reps manager managers management supervisor crew support
      developers developer dev devs folks someone somebody desk office`.trim(),
    issue: `
      issue issues problem problems trouble troubles difficulty difficulties error errors fault faults glitch glitches bug bugs outage outages
      disruption disruptions incident concern concerns complaint complaints matter`.trim(),
    stock: `
      inconvenience inconveniences inconvenienced hassle confusion frustration frustrations disappointment upset annoyance discomfort experience
      experiences dissatisfaction stress`.trim(),
    feel: `
      feel feels feeling felt upset disappointed unhappy frustrated frustrating annoyed annoying angry dissatisfied unsatisfied stressful worrying
      worried upsetting disappointing awful terrible horrible dreadful stressed scary painful distressing maddening infuriating`.trim(),
    late: `
      late delay delays delayed delaying wait waits waiting waited slow missing lost broken damaged faulty wrong cancelled cold rude dirty
      incorrect overcharged stuck down crashed crashing failed fails failing failure missed ruined`.trim(),
    good: `
      good great glad happy pleased delighted lovely wonderful awesome amazing fantastic brilliant excellent perfect nice cool thrilled excited
      fab best sweet stellar superb`.trim(),
    thank: `
      thanks thank thx ty cheers appreciate appreciated appreciates grateful thankful ta tks kudos`.trim(),
    sorry: `
      sorry apologies apologise apologize apologises apologizing apologising apology regret regrets apologised apologized`.trim(),
    feedback: `
      feedback suggestion suggestions comment comments idea ideas opinion input review reviews rating ratings stars survey`.trim(),
    datum: `
      number numbers name names address addresses postcode zip account acct reference ref confirmation booking reservation order tracking details
      detail info information id username serial code email phone screenshot screenshots photo photos picture pictures pic pics video receipt
      invoice date`.trim(),
    channel: `
      dm dms pm inbox chat webchat email phone website site page form link store branch shop line hotline helpline portal app helpdesk centre
      center forum`.trim(),
    device: `
      app device phone router modem console tv box laptop computer browser printer tablet watch headset account settings menu version ios android
      windows mac wifi cable server firmware`.trim(),
    money: `
      price prices cost costs fee fees charge charges charged charging payment payments bill bills billed deposit pay paid paying fare amount
      money card bank`.trim(),
    item: `
      order orders parcel parcels package packages item items product products ticket tickets flight flights train trains bus delivery shipment
      booking reservation room table seat seats bag bags luggage meal food subscription plan membership`.trim(),
    value: `
      value values valued strive strives striving committed commitment dedicated pride priority important quality service standards mission
      passionate customers customer guests guest`.trim(),
    hope: `
      hope hopes hoping hopefully wish wishes wishing fingers crossed`.trim(),
    greet: `
      hi hello hey hiya dear greetings howdy heya hola morning afternoon evening yo`.trim(),
    close: `
      regards sincerely cheers best bye goodbye welcome enjoy care`.trim(),
    cannot: `
      cannot cant unable couldnt wont dont doesnt unfortunately sadly unavailable impossible regrettably not never no`.trim(),
    able: `
      can could able may might possible available`.trim(),
    will: `
      will ill well going shall gonna`.trim(),
  },
  endings: ['ing', 'ed', 'ly', 's'],
};
