/** The sentences of `shared/requests/law` in German, by their English words. `law-facts.test.ts` names each one that is missing. */
export const lawFacts: Readonly<Record<string, string>> = {
  // Europe
  'General Data Protection Regulation (EU) 2016/679': 'Datenschutz-Grundverordnung (EU) 2016/679 (DSGVO)',
  'More information only where there is reasonable doubt (Article 12(6)); no copy of an identity document by default':
    'Weitere Angaben nur bei begründeten Zweifeln (Art. 12 Abs. 6); in der Regel keine Ausweiskopie',
  'Article 17(3): expression and information; legal obligation or public task; public health; archiving and research; legal claims. Article 12(5): manifestly unfounded or excessive. Article 11: the person cannot be identified':
    'Art. 17 Abs. 3: Meinung und Information; rechtliche Pflicht oder öffentliche Aufgabe; öffentliche Gesundheit; Archive und Forschung; Rechtsansprüche. Art. 12 Abs. 5: offenkundig unbegründet oder exzessiv. Art. 11: die Person ist nicht zu identifizieren',
  'The supervisory authority of the person’s own country or Land; the Irish Data Protection Commission leads':
    'Die Aufsichtsbehörde des eigenen Landes oder Bundeslandes; federführend ist die irische Data Protection Commission',
  'UK GDPR and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025':
    'UK GDPR und Data Protection Act 2018 in der Fassung des Data (Use and Access) Act 2025',
  'Complain to the controller first (section 164A Data Protection Act 2018, in force since 19 June 2026; it must acknowledge within 30 days), then to the Commissioner (section 165)':
    'Zuerst Beschwerde beim Verantwortlichen (section 164A Data Protection Act 2018, in Kraft seit 19. Juni 2026; er muss sie binnen 30 Tagen bestätigen), dann beim Commissioner (section 165)',
  'As under the GDPR; the clock starts only when identification that is reasonably required has arrived (Article 12A)':
    'Wie nach der DSGVO; die Frist beginnt erst, wenn ein mit Recht verlangter Nachweis eingegangen ist (Art. 12A)',
  'Article 17(3) UK GDPR, and Schedules 2 to 4 to the Data Protection Act 2018':
    'Art. 17 Abs. 3 UK GDPR und die Anhänge 2 bis 4 des Data Protection Act 2018',
  'Article 12A (in force since 5 February 2026) may be read to end one day earlier; the date shown is the one that the ICO’s description gives.':
    'Art. 12A (in Kraft seit 5. Februar 2026) lässt sich so lesen, dass die Frist einen Tag früher endet; gezeigt wird der Tag nach der Beschreibung des ICO.',
  'Federal Act on Data Protection (FADP), in force since 1 September 2023':
    'Bundesgesetz über den Datenschutz (DSG), in Kraft seit 1. September 2023',
  'A claim under Article 28 and following of the Civil Code': 'Eine Klage nach Art. 28 ff. ZGB',
  'Reasonable proof may be required (Data Protection Ordinance, Article 16)':
    'Ein angemessener Nachweis darf verlangt werden (Datenschutzverordnung, Art. 16)',
  'Overriding interest, law or consent (Article 31); limits of access (Article 26)':
    'Überwiegendes Interesse, Gesetz oder Einwilligung (Art. 31); Grenzen der Auskunft (Art. 26)',
  'Federal Data Protection and Information Commissioner (FDPIC)': 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)',
  'Thirty days is the term for access. The law sets no express term for erasure.':
    'Dreißig Tage sind die Frist für die Auskunft. Für die Löschung nennt das Gesetz keine ausdrückliche Frist.',

  // United States
  'California Consumer Privacy Act (CCPA) as amended by the CPRA, Civil Code 1798.100 and following; 11 CCR 7000 and following':
    'California Consumer Privacy Act (CCPA) in der Fassung des CPRA, Civil Code 1798.100 ff.; 11 CCR 7000 ff.',
  'Part of the right to know': 'Teil des Rechts auf Auskunft',
  'The clock runs from receipt whatever time verification takes; an existing account may be required, a new one may not; an opt-out needs no verification':
    'Die Frist läuft ab Eingang, wie lange die Prüfung auch dauert; ein vorhandenes Konto darf verlangt werden, ein neues nicht; ein Widerspruch gegen die Weitergabe braucht keine Prüfung',
  'Completing a transaction; security and integrity; debugging; free speech; CalECPA; research; expected internal uses; legal obligation':
    'Abschluss eines Geschäfts; Sicherheit und Integrität; Fehlersuche; freie Rede; CalECPA; Forschung; erwartbare interne Nutzung; rechtliche Pflicht',
  'California Privacy Protection Agency and Attorney General of California':
    'California Privacy Protection Agency und Attorney General of California',
  'The list of exceptions was not verified. The deletion platform DROP is for data brokers only.':
    'Die Liste der Ausnahmen ist nicht geprüft. Die Löschplattform DROP gilt nur für Datenhändler.',
  'Appeal to the controller, then complaint': 'Einspruch beim Verantwortlichen, dann Beschwerde',
  'Appeal to the controller (541.053), then complaint': 'Einspruch beim Verantwortlichen (541.053), dann Beschwerde',
  'Appeal to the controller (87-1109), then complaint': 'Einspruch beim Verantwortlichen (87-1109), dann Beschwerde',
  'Appeal to the controller, then complaint to the Department of Justice':
    'Einspruch beim Verantwortlichen, dann Beschwerde beim Department of Justice',
  'Appeal to the controller, then complaint to the Consumer Protection Division':
    'Einspruch beim Verantwortlichen, dann Beschwerde bei der Consumer Protection Division',
  'The controller must authenticate by commercially reasonable means and may ask for more data; an existing account may be required, a new one may not':
    'Der Verantwortliche muss die Person mit wirtschaftlich vertretbaren Mitteln erkennen und darf weitere Angaben verlangen; ein vorhandenes Konto darf verlangt werden, ein neues nicht',
  'Fraud and authentication, legal obligation, security, legal claims, expected internal use; a fee or refusal where manifestly unfounded, excessive or repetitive (list not verified)':
    'Betrug und Anmeldung, rechtliche Pflicht, Sicherheit, Rechtsansprüche, erwartbare interne Nutzung; Gebühr oder Ablehnung, wenn ein Antrag offenkundig unbegründet, exzessiv oder wiederholt ist (Liste nicht geprüft)',
  'Consumer Data Protection Act, Va. Code 59.1-575 and following': 'Consumer Data Protection Act, Va. Code 59.1-575 ff.',
  'Colorado Privacy Act, C.R.S. 6-1-1301 and following': 'Colorado Privacy Act, C.R.S. 6-1-1301 ff.',
  'Honours the Global Privacy Control. The appeal may take up to 60 days more (not verified).':
    'Das Signal Global Privacy Control ist zu beachten. Der Einspruch darf bis zu 60 Tage länger dauern (nicht geprüft).',
  'Connecticut Data Privacy Act, Conn. Gen. Stat. 42-515 and following': 'Connecticut Data Privacy Act, Conn. Gen. Stat. 42-515 ff.',
  'People under 18, and parents of children under 16, may ask TikTok to unpublish or delete the account (TikTok’s US policy).':
    'Wer unter 18 ist, und Eltern von Kindern unter 16 können TikTok bitten, das Konto unsichtbar zu machen oder zu löschen (TikToks Erklärung für die USA).',
  'Utah Consumer Privacy Act, Utah Code 13-61-101 and following': 'Utah Consumer Privacy Act, Utah Code 13-61-101 ff.',
  'Section 13-61-201 was replaced on 1 July 2026; the new text was not seen.':
    'Section 13-61-201 wurde am 1. Juli 2026 ersetzt; der neue Text lag nicht vor.',
  'Texas Data Privacy and Security Act, Bus. & Com. Code chapter 541': 'Texas Data Privacy and Security Act, Bus. & Com. Code ch. 541',
  'Free at least twice a year.': 'Mindestens zweimal im Jahr kostenlos.',
  'Oregon Consumer Privacy Act, ORS 646A.570 to 646A.589': 'Oregon Consumer Privacy Act, ORS 646A.570 bis 646A.589',
  'Includes data from others and derived data': 'Auch Daten von anderen und abgeleitete Daten',
  'Right to a list of specific third parties.': 'Recht auf eine Liste der einzelnen Dritten.',
  'Montana Consumer Data Privacy Act, MCA 30-14-2801 and following': 'Montana Consumer Data Privacy Act, MCA 30-14-2801 ff.',
  'The cure period ended on 1 April 2026.': 'Die Schonfrist zur Abhilfe endete am 1. April 2026.',
  'Iowa Consumer Data Protection Act, Iowa Code chapter 715D': 'Iowa Consumer Data Protection Act, Iowa Code ch. 715D',
  'Delaware Personal Data Privacy Act, 6 Del. C. chapter 12D': 'Delaware Personal Data Privacy Act, 6 Del. C. ch. 12D',
  'New Hampshire Data Privacy Act, RSA 507-H': 'New Hampshire Data Privacy Act, RSA 507-H',
  'Nebraska Data Privacy Act, Neb. Rev. Stat. 87-1101 and following': 'Nebraska Data Privacy Act, Neb. Rev. Stat. 87-1101 ff.',
  'New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 and following': 'New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 ff.',
  'Tennessee Information Protection Act, Tenn. Code 47-18-3301 and following':
    'Tennessee Information Protection Act, Tenn. Code 47-18-3301 ff.',
  'Minnesota Consumer Data Privacy Act, Minn. Stat. 325M': 'Minnesota Consumer Data Privacy Act, Minn. Stat. 325M',
  'Right to a list of specific third parties. The appeal may take up to 60 days more (not verified).':
    'Recht auf eine Liste der einzelnen Dritten. Der Einspruch darf bis zu 60 Tage länger dauern (nicht geprüft).',
  'Maryland Online Data Privacy Act, Com. Law 14-4701 and following': 'Maryland Online Data Privacy Act, Com. Law 14-4701 ff.',
  'Processing before 1 April 2026 is excluded. Older texts number the section 14-4605.':
    'Verarbeitung vor dem 1. April 2026 ist ausgenommen. In älteren Texten hat der Abschnitt die Nummer 14-4605.',
  'Indiana Consumer Data Protection Act, IC 24-15': 'Indiana Consumer Data Protection Act, IC 24-15',
  'In force since 1 January 2026.': 'In Kraft seit 1. Januar 2026.',
  'Kentucky Consumer Data Protection Act, KRS 367.3611 to 367.3629': 'Kentucky Consumer Data Protection Act, KRS 367.3611 bis 367.3629',
  'Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws 6-48.1':
    'Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws 6-48.1',
  'In force since 1 January 2026. The letter within section 6-48.1-5 was not verified.':
    'In Kraft seit 1. Januar 2026. Der Buchstabe innerhalb von section 6-48.1-5 ist nicht geprüft.',
  'Florida Digital Bill of Rights, Fla. Stat. 501.701 and following': 'Florida Digital Bill of Rights, Fla. Stat. 501.701 ff.',
  'Only very large companies; whether the joint venture is one was not verified, so a letter asks “to the extent it applies”':
    'Nur sehr große Unternehmen; ob das Gemeinschaftsunternehmen eines ist, ist nicht geprüft, deshalb bittet ein Brief, „soweit es anwendbar ist“',
  'None; TikTok’s own policy': 'Keines; die eigenen Regeln von TikTok',
  'TikTok’s US policy takes requests to know, access, correct or delete without limiting them to listed states':
    'TikToks Erklärung für die USA nimmt Anträge auf Auskunft, Berichtigung und Löschung an, ohne sie auf bestimmte Bundesstaaten zu beschränken',
  'TikTok’s policy: appeal by the same channels': 'Regeln von TikTok: Einspruch auf demselben Weg',
  'TikTok verifies by the account’s e-mail address or account data':
    'TikTok prüft anhand der E-Mail-Adresse des Kontos oder anderer Kontodaten',
  'None named': 'Keine genannt',
  'Attorney General of the state (consumer complaint)': 'Attorney General des Bundesstaats (Verbraucherbeschwerde)',
  'Laws to come: Oklahoma and Louisiana on 1 January 2027, Alabama on 1 May 2027, Vermont on 1 January 2028.':
    'Kommende Gesetze: Oklahoma und Louisiana am 1. Januar 2027, Alabama am 1. Mai 2027, Vermont am 1. Januar 2028.',

  // Elsewhere
  'Lei Geral de Proteção de Dados (LGPD), Law 13.709/2018': 'Lei Geral de Proteção de Dados (LGPD), Gesetz 13.709/2018',
  'Blocking of data that are unneeded, excessive or unlawful': 'Sperrung von Daten, die unnötig, übermäßig oder rechtswidrig sind',
  'Ask the controller first and keep proof, then petition the ANPD':
    'Zuerst den Verantwortlichen bitten und den Nachweis behalten, dann Eingabe bei der ANPD',
  'Express request by the data subject or a representative (Article 18 § 3)':
    'Ausdrücklicher Antrag der betroffenen Person oder einer Vertretung (Art. 18 § 3)',
  'Article 16: legal obligation, research, transfer to a third party, anonymised own use':
    'Art. 16: rechtliche Pflicht, Forschung, Übermittlung an Dritte, anonymisierte eigene Nutzung',
  'Autoridade Nacional de Proteção de Dados (ANPD)': 'Autoridade Nacional de Proteção de Dados (ANPD)',
  'Fifteen days is the term for a full access statement (Article 19 II); erasure itself has no fixed number. The law asks for immediate action, or the reasons why not (Article 18 § 4).':
    'Fünfzehn Tage sind die Frist für die vollständige Auskunft (Art. 19 II); für die Löschung gibt es keine feste Zahl. Das Gesetz verlangt sofortiges Handeln oder die Gründe, warum nicht (Art. 18 § 4).',
  'Personal Information Protection and Electronic Documents Act (PIPEDA), Schedule 1':
    'Personal Information Protection and Electronic Documents Act (PIPEDA), Anhang 1',
  'No express right of erasure: limits on keeping, withdrawal of consent, amendment of what is inaccurate':
    'Kein ausdrückliches Recht auf Löschung: Grenzen der Aufbewahrung, Widerruf der Einwilligung, Berichtigung von Unrichtigem',
  'Challenge compliance (Principle 4.10)': 'Die Einhaltung beanstanden (Grundsatz 4.10)',
  'Enough information to identify the person, used only for that':
    'Genug Angaben, um die Person zu erkennen; sie dürfen nur dafür genutzt werden',
  'Section 9 and Principle 4.9; legal or contractual retention': 'Section 9 und Grundsatz 4.9; gesetzliche oder vertragliche Aufbewahrung',
  'Office of the Privacy Commissioner of Canada': 'Office of the Privacy Commissioner of Canada',
  'Act respecting the protection of personal information in the private sector, P-39.1 (Law 25)':
    'Gesetz über den Schutz personenbezogener Informationen im privaten Sektor, P-39.1 (Loi 25)',
  'Also to cease spreading data and to de-index a link': 'Auch, dass Daten nicht weiter verbreitet und Links nicht mehr gefunden werden',
  'Ask the Commission d’accès à l’information to examine the disagreement':
    'Die Commission d’accès à l’information bitten, den Streit zu prüfen',
  'The person must prove their identity (section 30)': 'Die Person muss nachweisen, wer sie ist (section 30)',
  'Freedom of information and public interest (section 28.1)': 'Informationsfreiheit und öffentliches Interesse (section 28.1)',
  'Commission d’accès à l’information du Québec': 'Commission d’accès à l’information du Québec',
  'Silence for thirty days counts as a refusal (section 32, text of 2017).':
    'Dreißig Tage Schweigen gelten als Ablehnung (section 32, Text von 2017).',
  'Privacy Act 1988, Australian Privacy Principles': 'Privacy Act 1988, Australian Privacy Principles',
  'No right of erasure: data no longer needed must be destroyed or de-identified':
    'Kein Recht auf Löschung: nicht mehr benötigte Daten sind zu vernichten oder zu anonymisieren',
  'Complain to the organisation first': 'Zuerst Beschwerde beim Unternehmen',
  'Reasonable verification': 'Angemessene Prüfung',
  'APP 12.3': 'APP 12.3',
  'Office of the Australian Information Commissioner (OAIC)': 'Office of the Australian Information Commissioner (OAIC)',
  'Act on the Protection of Personal Information (APPI), Articles 32 to 39':
    'Gesetz zum Schutz personenbezogener Informationen (APPI), Art. 32 bis 39',
  'To cease use or erase': 'Nutzung einstellen oder löschen',
  'Correction, addition or deletion of what is not true': 'Berichtigung, Ergänzung oder Löschung von Unwahrem',
  'Demand before going to court (Article 39)': 'Aufforderung vor einer Klage (Art. 39)',
  'By the procedure that the operator sets (Article 37)': 'Nach dem Verfahren, das das Unternehmen festlegt (Art. 37)',
  'Disproportionate cost, where alternative measures are taken': 'Unverhältnismäßige Kosten, wenn andere Maßnahmen ergriffen werden',
  'Personal Information Protection Commission': 'Personal Information Protection Commission',
  'The law says “without delay” and names no number of days.': 'Das Gesetz sagt „unverzüglich“ und nennt keine Zahl von Tagen.',
  'Personal Information Protection Act (PIPA) and its Enforcement Decree':
    'Gesetz zum Schutz personenbezogener Informationen (PIPA) und seine Durchführungsverordnung',
  'Suspension of processing': 'Aussetzung der Verarbeitung',
  'A refusal must say how to appeal (Enforcement Decree, Article 43(3))':
    'Eine Ablehnung muss sagen, wie man sie anficht (Durchführungsverordnung, Art. 43 Abs. 3)',
  'By the controller’s procedure': 'Nach dem Verfahren des Verantwortlichen',
  'Data that another statute requires to be collected (Article 36(1))':
    'Daten, deren Erhebung ein anderes Gesetz verlangt (Art. 36 Abs. 1)',
  'Digital Personal Data Protection Act 2023 and Rules 2025': 'Digital Personal Data Protection Act 2023 und Rules 2025',
  'The rights begin eighteen months after November 2025, about the middle of May 2027':
    'Die Rechte beginnen achtzehn Monate nach November 2025, etwa Mitte Mai 2027',
  'Grievance first, then the Board': 'Zuerst Beschwerde beim Unternehmen, dann beim Board',
  'Particulars as published by the data fiduciary': 'Angaben, die der Verantwortliche bekannt gibt',
  'Legal retention; Rule 8': 'Gesetzliche Aufbewahrung; Rule 8',
  'Data Protection Board of India': 'Data Protection Board of India',
  'Personal Data Protection Law (KVKK), Law 6698': 'Gesetz zum Schutz personenbezogener Daten (KVKK), Gesetz 6698',
  'Objection to a result of automated analysis': 'Widerspruch gegen das Ergebnis einer automatischen Auswertung',
  'Apply to the controller first; complain within 30 days of learning the answer':
    'Zuerst Antrag beim Verantwortlichen; Beschwerde binnen 30 Tagen, nachdem man die Antwort kennt',
  'In writing, by registered e-mail, or from an e-mail address that the controller knows':
    'Schriftlich, per registrierter E-Mail oder von einer E-Mail-Adresse, die der Verantwortliche kennt',
  'Article 28': 'Art. 28',
  'Personal Data Protection Board (KVKK)': 'Kişisel Verileri Koruma Kurulu (KVKK)',
  'Protection of Personal Information Act (POPIA) and Regulations as amended on 17 April 2025':
    'Protection of Personal Information Act (POPIA) und Verordnungen in der Fassung vom 17. April 2025',
  'Adequate proof of identity (section 23)': 'Ausreichender Nachweis der Identität (section 23)',
  'Grounds to keep data (section 14)': 'Gründe, Daten aufzubewahren (section 14)',
  'Information Regulator': 'Information Regulator',
  'The thirty days run from “receipt of the outcome of the request”, so they are asked for, not claimed.':
    'Die dreißig Tage laufen ab „receipt of the outcome of the request“; darum wird um sie gebeten, nicht auf ihnen bestanden.',
  'Personal Data Protection Act 2012 (PDPA)': 'Personal Data Protection Act 2012 (PDPA)',
  'No right of erasure: keeping must cease when the purpose is gone':
    'Kein Recht auf Löschung: die Aufbewahrung endet, wenn der Zweck entfällt',
  'Review by the Commission (section 48H)': 'Überprüfung durch die Kommission (section 48H)',
  'In writing, with enough detail to identify the person': 'Schriftlich, mit genug Angaben, um die Person zu erkennen',
  'Section 21(2) and (3), Fifth and Sixth Schedules': 'Section 21(2) und (3), fünfter und sechster Anhang',
  'Personal Data Protection Commission': 'Personal Data Protection Commission',
  'Not researched; TikTok’s own policy for other regions': 'Nicht erforscht; die eigenen Regeln von TikTok für andere Regionen',
  'A request under TikTok’s own policy; no article, no day': 'Eine Bitte nach den eigenen Regeln von TikTok; kein Artikel, kein Tag',
  'TikTok’s policy: decisions may be appealed as its answer describes':
    'Regeln von TikTok: Entscheidungen lassen sich anfechten, wie die Antwort es beschreibt',
  'Not researched': 'Nicht erforscht',

  // Authorities
  'The Data (Use and Access) Act 2025 renames the office to Information Commission; whether that has happened was not checked.':
    'Der Data (Use and Access) Act 2025 benennt die Behörde in Information Commission um; ob das geschehen ist, wurde nicht geprüft.',
  'Kind of petition: “ANPD - Petição de titular”. The present form and the legal form of the authority were not verified.':
    'Art der Eingabe: „ANPD - Petição de titular“. Das heutige Formular und die Rechtsform der Behörde sind nicht geprüft.',
  'The form is for complaints in general; the request to examine a disagreement has a form of its own.':
    'Das Formular gilt für Beschwerden allgemein; für die Bitte, einen Streit zu prüfen, gibt es ein eigenes.',
  'The organisation is to be given thirty days before the complaint (number not verified).':
    'Vor der Beschwerde sind dem Unternehmen dreißig Tage zu lassen (Zahl nicht geprüft).',
  'The rights are not in force yet; no way to complain was verified.': 'Die Rechte gelten noch nicht; kein Beschwerdeweg ist geprüft.',
  'Form 5 of the Regulations.': 'Formular 5 der Verordnungen.',
  'TikTok’s policy names it; the law of Nigeria was not researched.':
    'TikToks Erklärung nennt sie; das Recht von Nigeria wurde nicht erforscht.',

  // Writing for somebody else
  'Data that were collected from a child for an online service are to be erased for that reason alone, also when the person has grown up since.':
    'Daten, die bei einem Kind für einen Online-Dienst erhoben wurden, sind schon deshalb zu löschen, auch wenn die Person inzwischen erwachsen ist.',
  'A parent writes as the holder of parental responsibility; what shows it is a matter of the law of the place.':
    'Ein Elternteil schreibt als Träger der elterlichen Verantwortung; was als Nachweis dient, bestimmt das Recht des Ortes.',
  'A parent may review what was collected from a child under 13, have it deleted, and refuse further collection; the operator makes sure that the parent is the parent.':
    'Ein Elternteil darf einsehen, was bei einem Kind unter 13 erhoben wurde, es löschen lassen und weitere Erhebung ablehnen; das Unternehmen vergewissert sich, dass es der Elternteil ist.',
  'A registered user under 18 may have what they posted themselves removed from view; TikTok takes this through its web form only.':
    'Wer unter 18 und angemeldet ist, kann selbst Veröffentlichtes unsichtbar machen lassen; TikTok nimmt das nur über sein Webformular an.',
  'A parent or legal guardian may use the rights of a known child on its behalf.':
    'Ein Elternteil oder Vormund kann die Rechte eines Kindes für es ausüben, wenn bekannt ist, dass es ein Kind ist.',
  'People under 18, and parents of children under 16, may ask TikTok to unpublish or delete the account.':
    'Wer unter 18 ist, und Eltern von Kindern unter 16 können TikTok bitten, das Konto unsichtbar zu machen oder zu löschen.',
  'Parents use the same web form. Accounts of children under 13 (in Florida also of those aged 13) belong to a separate experience with a policy of its own.':
    'Eltern nutzen dasselbe Webformular. Konten von Kindern unter 13 (in Florida auch mit 13) gehören zu einem eigenen Angebot mit eigener Erklärung.',
  'The GDPR does not apply to the data of people who have died; member states may have rules of their own.':
    'Die DSGVO gilt nicht für Daten Verstorbener; die Mitgliedstaaten können eigene Regeln haben.',
  'Without instructions from the person who died, the heirs may act for limited purposes, among them to settle the estate and to have accounts closed; they prove that they are heirs.':
    'Ohne Anweisungen der verstorbenen Person können die Erben zu begrenzten Zwecken handeln, etwa um den Nachlass zu regeln und Konten schließen zu lassen; sie weisen nach, dass sie Erben sind.',
  'The rights of Articles 15 to 22 GDPR may be used by whoever has an interest of their own, acts as agent of the person who died, or has family reasons that deserve protection, unless the person forbade it in writing.':
    'Die Rechte der Art. 15 bis 22 DSGVO kann ausüben, wer ein eigenes Interesse hat, als Beauftragter der verstorbenen Person handelt oder schutzwürdige familiäre Gründe hat, sofern die Person es nicht schriftlich untersagt hat.',
  'Family, people close in fact, and heirs may ask for access, correction or erasure, unless the person who died or a law forbade it.':
    'Angehörige, tatsächlich Nahestehende und Erben können Auskunft, Berichtigung oder Löschung verlangen, sofern die verstorbene Person oder ein Gesetz es nicht untersagt hat.',
  'An authorised agent shows a power of attorney or another valid written authority.':
    'Wer bevollmächtigt ist, legt eine Vollmacht oder eine andere gültige schriftliche Ermächtigung vor.',
  'Whoever writes for somebody else shows that they may.': 'Wer für jemand anderen schreibt, weist nach, dass er das darf.',
  'The request comes from the data subject or a legally constituted representative.':
    'Der Antrag kommt von der betroffenen Person oder einer rechtmäßig bestellten Vertretung.',
  'An agent shows a written authority; what it needs is a matter of the law of the place.':
    'Wer vertritt, legt eine schriftliche Vollmacht vor; was sie enthalten muss, bestimmt das Recht des Ortes.',

  // Companies
  'European Economic Area and Switzerland': 'Europäischer Wirtschaftsraum und Schweiz',
  'United Kingdom': 'Vereinigtes Königreich',
  'United States, since 22 January 2026': 'Vereinigte Staaten, seit 22. Januar 2026',
  'Everywhere else': 'Überall sonst',
}
