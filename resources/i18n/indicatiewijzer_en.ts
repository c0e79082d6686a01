<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
  <context>
    <name>Indicatiewijzer</name>
    <message>
      <location filename="../../app/views/dossier/advice_box.py" />
      <source> (staat nog niet vast)</source>
      <translation> (not settled yet)</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/status_parts.py" />
      <source> (te oud)</source>
      <translation> (too old)</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <location filename="../../app/views/dossier/volume_step.py" />
      <source> (voorlopig)</source>
      <translation> (provisional)</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source> Afgekeurd: {count}, zie Bijwerken.</source>
      <translation> Rejected: {count}, see Update.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <source> Nu is het licht: {light}.</source>
      <translation> The light is now: {light}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source> en </source>
      <translation> and </translation>
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source> en nog {count}</source>
      <translation> and {count} more</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <source> op {day} bij licht {light}.</source>
      <translation> on {day} with light {light}.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>% van plafond</source>
      <translation>% of ceiling</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>&amp;Aanbieders</source>
      <translation>&amp;Providers</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>&amp;Bestand</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>&amp;Dossier</source>
      <translation>&amp;Dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>&amp;Regio</source>
      <translation>&amp;Region</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>'{name}' verwijderen? Wat ermee is ingelezen, blijft staan.</source>
      <translation>Remove '{name}'? What was read with it stays.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>1 aanbieder biedt dit product hier niet aan.</source>
      <translation>1 provider does not offer this product here.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>1 aanbieder heeft te weinig cliënten en staat er niet bij.</source>
      <translation>1 provider has too few clients and is not shown.</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 aanbieder van lopende hulp is rood</source>
      <translation>1 provider of current help is red</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <source>1 aanbieder werkt niet in deze gemeente.</source>
      <translation>1 provider does not work in this municipality.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>1 aanbieder zonder contract staat onderaan: eerst gecontracteerd aanbod.</source>
      <translation>1 provider without a contract is at the bottom: contracted help comes first.</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 apart gezet dossierbestand is ouder dan 30 dagen</source>
      <translation>1 dossier file that was set aside is older than 30 days</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>1 blijft achter</source>
      <translation>1 is behind</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>1 cliënt</source>
      <translation>1 client</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 concept ligt langer dan 4 weken stil</source>
      <translation>1 draft has not moved for more than 4 weeks</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>1 dag</source>
      <translation>1 day</translation>
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>1 dag oud</source>
      <translation>1 day old</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>1 dossier</source>
      <translation>1 dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 evaluatie deze week</source>
      <translation>1 evaluation this week</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 evaluatie te doen</source>
      <translation>1 evaluation to do</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>1 indicatie gaat mee</source>
      <translation>1 indication goes along</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 indicatie verloopt binnen 8 weken</source>
      <translation>1 indication ends within 8 weeks</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>1 instelling</source>
      <translation>1 setting</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>1 jeugdige</source>
      <translation>1 young person</translation>
    </message>
    <message>
      <location filename="../../app/views/help_window.py" />
      <source>1 pagina gevonden</source>
      <translation>1 page found</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>1 punt open</source>
      <translation>1 open point</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>1 regel</source>
      <translation>1 line</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>1 regel die al liep</source>
      <translation>1 line that was already running</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>1 reservekopie, van {moment}</source>
      <translation>1 backup, from {moment}</translation>
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>1 rij</source>
      <translation>1 row</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>1 signaal.</source>
      <translation>1 signal.</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 stop is nog niet doorgegeven aan de aanbieder</source>
      <translation>1 stop has not been passed on to the provider yet</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 termijn van een besluit loopt af</source>
      <translation>1 term of a decision runs out</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 termijn van een verwijzing loopt af</source>
      <translation>1 referral deadline is about to pass</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>1 toewijzing</source>
      <translation>1 allocation</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 verslag van een analyse is te laat</source>
      <translation>1 report of an analysis is late</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>1 wachtende</source>
      <translation>1 waiting</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>1 week</source>
      <translation>1 week</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>AGB {agb}</source>
      <translation>AGB {agb}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>AGB-code</source>
      <translation>AGB code</translation>
    </message>
    <message>
      <location filename="../../app/views/region/parts.py" />
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Aan de regio</source>
      <translation>To the region</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signal_panel.py" />
      <source>Aan wie</source>
      <translation>To whom</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <location filename="../../app/views/region/figure_choices.py" />
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <location filename="../../app/views/region/signal_counts.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <location filename="../../app/views/region/what_if_part.py" />
      <location filename="../../app/views/step_titles.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <location filename="../../app/views/table_models/care_model.py" />
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <location filename="../../app/views/table_models/register_models.py" />
      <location filename="../../app/views/table_models/signal_model.py" />
      <source>Aanbieder</source>
      <translation>Provider</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/provider_step.py" />
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/providers/providers_page.py" />
      <location filename="../../app/views/rail.py" />
      <source>Aanbieders</source>
      <translation>Providers</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Aanbieders naast elkaar</source>
      <translation>Providers side by side</translation>
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Aandeel C</source>
      <translation>Share of C</translation>
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Aandeel C en zonder contract over de jaren</source>
      <translation>Share of C and without a contract over the years</translation>
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Aandeel C en zonder contract per jaar</source>
      <translation>Share of C and without a contract per year</translation>
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Aandeel NGA</source>
      <translation>Share of NGA</translation>
    </message>
    <message>
      <location filename="../../app/views/region/key_figures.py" />
      <source>Aandeel categorie C</source>
      <translation>Share of category C</translation>
    </message>
    <message>
      <location filename="../../app/views/region/key_figures.py" />
      <source>Aandeel zonder contract (NGA)</source>
      <translation>Share without a contract (NGA)</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/person_model.py" />
      <location filename="../../app/views/table_models/signal_model.py" />
      <source>Aantal</source>
      <translation>Number</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Aantal signalen</source>
      <translation>Number of signals</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Aantallen</source>
      <translation>Numbers</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Aantallen per</source>
      <translation>Numbers per</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/decision_part.py" />
      <source>Aanvraag en besluit</source>
      <translation>Request and decision</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/decision_part.py" />
      <source>Aanvraag ontvangen op</source>
      <translation>Request received on</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Achternaam</source>
      <translation>Surname</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Advies</source>
      <translation>Advice</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/advice_box.py" />
      <source>Advies: {what}</source>
      <translation>Advice: {what}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>Afbouwen</source>
      <translation>Scale down</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <location filename="../../app/views/help_window.py" />
      <location filename="../../app/views/key_card_dialog.py" />
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Afdrukken…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Afgekeurd</source>
      <translation>Rejected</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Afgekeurde rijen</source>
      <translation>Rejected rows</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Afgekeurde rijen opslaan…</source>
      <translation>Save rejected rows…</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Afgesloten dossiers</source>
      <translation>Closed dossiers</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_choices.py" />
      <source>Afgesproken</source>
      <translation>Agreed</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Afgesproken: nieuwste periode uit de KPI-export, van de hele aanbieder.</source>
      <translation>Agreed: the newest period in the KPI export, of the whole provider.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Aflopend tarief</source>
      <translation>Declining tariff</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/recovery_page.py" />
      <source>Afsluiten</source>
      <translation>Exit</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/own_strength_card.py" />
      <source>Afwijzen op eigen kracht houdt alleen stand als de verordening daar regels over heeft (CRvB 29 mei 2024). Schrijf per gemeente op in welk artikel die staan. Zolang een veld leeg is, waarschuwt de stap Reikwijdte.</source>
      <translation>A refusal because of own strength only stands if the by-law has rules about it (CRvB, 29 May 2024). Write down for each municipality in which article they are. As long as a field is empty, the step Scope warns you.</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Akkoord van {name}.</source>
      <translation>Agreed by {name}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Al het overige in deze lijst: nee</source>
      <translation>Everything else in this list: no</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Al {count} dagen gewerkt zonder reservekopie</source>
      <translation>{count} days of work without a backup</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Alle aanbieders</source>
      <translation>All providers</translation>
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>Alle definitieve indicaties in één werkmap, met een code in plaats van de jeugdige en het gezin. Namen, BSN, geboortedag en vrije tekst blijven weg. Er verandert niets aan de dossiers.</source>
      <translation>All final indications in one workbook, with a code instead of the young person and the family. Names, BSN, date of birth and free text are left out. Nothing changes in the dossiers.</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Alle dossiers</source>
      <translation>All dossiers</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_part.py" />
      <source>Alle eerdere hulp…</source>
      <translation>All earlier help…</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Alle gemeenten</source>
      <translation>All municipalities</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Alle hulp is geëindigd. Je kunt het dossier sluiten.</source>
      <translation>All help has ended. You can close the dossier.</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Alle lichten en geschiedenis…</source>
      <translation>All lights and history…</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Alle soorten</source>
      <translation>All kinds</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Alleen als de netwerkschijf betrouwbaar is. Je collega's lezen niet mee.</source>
      <translation>Only if the network drive is reliable. Your colleagues cannot read along.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/folder_card.py" />
      <source>Alleen als er niets verloren gaat en niets wordt geweigerd. Anders zie je eerst wat er verandert.</source>
      <translation>Only if nothing is lost and nothing is refused. Otherwise you see first what changes.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Alleen als het beeld nog niet helder is: het is een mogelijkheid.</source>
      <translation>Only if the picture is not clear yet: it is an option.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Alleen de aantallen zijn bewaard. Lees het bestand opnieuw om de rijen te zien.</source>
      <translation>Only the numbers were kept. Read the file again to see the rows.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Alles</source>
      <translation>Everything</translation>
    </message>
    <message>
      <location filename="../../app/views/window_commands.py" />
      <source>Alles is al opgeslagen. Dat gaat hier vanzelf.</source>
      <translation>Everything is already saved. That happens by itself here.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Alles is ingevuld. Je kunt het dossier definitief maken.</source>
      <translation>Everything is filled in. You can make the dossier final.</translation>
    </message>
    <message>
      <location filename="../../app/views/lock_screen.py" />
      <source>Alles is opgeslagen. Je hebt geen wachtzin: wie bij dit account kan, kan verder. Vergrendel daarom ook Windows als je wegloopt (Windows-toets + L), of stel bij Instellingen een wachtzin in.</source>
      <translation>Everything is saved. You have no passphrase: whoever can use this account can carry on. So lock Windows too when you walk away (Windows key + L), or set a passphrase in Settings.</translation>
    </message>
    <message>
      <location filename="../../app/views/lock_screen.py" />
      <source>Alles is opgeslagen. Typ je wachtzin om verder te gaan waar je was.</source>
      <translation>Everything is saved. Type your passphrase to carry on where you were.</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Alles selecteren</source>
      <translation>Select all</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Alles van deze aanbieder</source>
      <translation>Everything about this provider</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Alles van dit product</source>
      <translation>Everything about this product</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Alles van {name}</source>
      <translation>Everything about {name}</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Alles van {numbers} wordt vernietigd. Dit kun je niet ongedaan maken. In oudere reservekopieën staat het nog, tot die vanzelf zijn opgeruimd.</source>
      <translation>Everything in {numbers} will be destroyed. You cannot undo this. It stays in older backups until those are cleared by themselves.</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Alles wat definitief is en nog niet geëxporteerd, komt in één werkmap met daarnaast een CSV-bestand. Daarna staan deze indicaties op 'geëxporteerd'. Wat bij dezelfde aanbieder voor de jeugdige al loopt, gaat ongewijzigd mee. De bestanden bevatten persoonsgegevens en zijn niet versleuteld. Bewaar ze veilig.</source>
      <translation>Everything that is final and not exported yet goes into one workbook, with a CSV file beside it. After that these indications are 'exported'. What the young person already has at the same provider goes along unchanged. The files contain personal data and are not encrypted. Keep them safe.</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Alles wat definitief is, is al geëxporteerd.</source>
      <translation>Everything that is final has been exported.</translation>
    </message>
    <message>
      <location filename="../../app/views/page.py" />
      <source>Alles wat je invult wordt vanzelf opgeslagen. Met F6 ga je naar het volgende deel van het venster, met Ctrl+F zoek je. Alle toetsen staan onder Help, Sneltoetsen.</source>
      <translation>Everything you fill in is saved by itself. F6 takes you to the next part of the window, Ctrl+F searches. All keys are under Help, Keyboard shortcuts.</translation>
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>Alles wat je na {moment} hebt gedaan, staat niet in deze reservekopie. Het bestand van nu wordt niet weggegooid: het komt in de map {folder}. Rollen en logboek gaan door, voor zover ze nog te lezen zijn.</source>
      <translation>Everything you did after {moment} is not in this backup. The present file is not thrown away: it comes in the folder {folder}. Roles and log go on, as far as they can still be read.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Als het kwijt is. In het dossier verandert er niets.</source>
      <translation>For when it is lost. Nothing changes in the dossier.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Als je het hebt opgelost, gaan de dossiers gewoon open.</source>
      <translation>Once you have solved it, the dossiers open as usual.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Als je hier nog niet eerder met Indicatiewijzer hebt gewerkt.</source>
      <translation>If you have not worked with Indicatiewijzer here before.</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Als vorig jaar</source>
      <translation>Like last year</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>Analyse</source>
      <translation>Analysis</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Ander bestand terugzetten…</source>
      <translation>Restore another file…</translation>
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>Ander bestand…</source>
      <translation>Another file…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Ander product kiezen</source>
      <translation>Choose another product</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>Andere gemeente</source>
      <translation>Another municipality</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <location filename="../../app/views/register_dialog.py" />
      <source>Andere map</source>
      <translation>Another folder</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Andere map…</source>
      <translation>Another folder…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Andere route</source>
      <translation>Another route</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Annuleer</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/file_password_dialog.py" />
      <location filename="../../app/views/handover_take_dialog.py" />
      <location filename="../../app/views/leaving.py" />
      <location filename="../../app/views/other_key.py" />
      <location filename="../../app/views/passphrase_dialog.py" />
      <location filename="../../app/views/recovery.py" />
      <location filename="../../app/views/restore_page.py" />
      <source>Annuleren</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Apart gezette bestanden verwijderen</source>
      <translation>Remove files that were set aside</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Apart gezette bestanden verwijderen…</source>
      <translation>Remove files that were set aside…</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>B&amp;eeld</source>
      <translation>&amp;View</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <location filename="../../app/views/table_models/person_model.py" />
      <source>BSN</source>
      <translation>BSN</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Be&amp;werken</source>
      <translation>&amp;Edit</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <location filename="../../app/views/table_models/signal_model.py" />
      <location filename="../../app/views/table_models/source_model.py" />
      <source>Bedrag</source>
      <translation>Amount</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>Bedragen in</source>
      <translation>Amounts in</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Begin met een leeg dossierbestand</source>
      <translation>Begin with an empty dossier file</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Beheer</source>
      <translation>Management</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Bekijk</source>
      <translation>View</translation>
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Bekijk de nieuwe bestanden</source>
      <translation>View the new files</translation>
    </message>
    <message>
      <location filename="../../app/views/start_page.py" />
      <source>Bekijk het voorbeelddossier</source>
      <translation>Look at the example dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Bekijk: {title}</source>
      <translation>View: {title}</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <location filename="../../app/views/region/parts.py" />
      <source>Benchmark</source>
      <translation>Benchmark</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Benut</source>
      <translation>Used</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_choices.py" />
      <source>Berekend</source>
      <translation>Calculated</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Berekend uit toewijzingen en declaraties t/m {day}.</source>
      <translation>Calculated from allocations and declarations up to {day}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/decision_part.py" />
      <source>Besloten op</source>
      <translation>Decided on</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Besloten, nog niet naar de backoffice.</source>
      <translation>Decided, not sent to the back office yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Besluit</source>
      <translation>Decision</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Besluit binnen {weeks} weken na de aanvraag.</source>
      <translation>Decide within {weeks} weeks after the request.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Besproken met het gezin</source>
      <translation>Discussed with the family</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Bestaat dit gezin al?</source>
      <translation>Is this family already here?</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <location filename="../../app/views/table_models/source_model.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Bestand</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Bestand maken</source>
      <translation>Make file</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/report_view.py" />
      <source>Bestanden</source>
      <translation>Files</translation>
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Bestanden met regionale gegevens</source>
      <translation>Files with regional data</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/progress_line.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Bestanden worden gelezen…</source>
      <translation>Reading files…</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Betaald</source>
      <translation>Paid</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Betaald onder elke prikkel</source>
      <translation>Paid under each incentive</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signal_panel.py" />
      <source>Betekenis</source>
      <translation>Meaning</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Bevindingen</source>
      <translation>Findings</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Bewaar als bestand</source>
      <translation>Save as a file</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_pane.py" />
      <source>Bewaar als bestand…</source>
      <translation>Save as a file…</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Bewaar een herstelsleutel</source>
      <translation>Keep a recovery key</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Bewaar evaluatie</source>
      <translation>Save evaluation</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Bewaar indeling</source>
      <translation>Save layout</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Bewaar signaal</source>
      <translation>Save signal</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Bewaar toelichting</source>
      <translation>Save explanation</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Bewaard als {path}</source>
      <translation>Saved as {path}</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Bewaard als {path}. Zet het bestand nu op een veilige plek.</source>
      <translation>Saved as {path}. Now put the file in a safe place.</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>Bewaard op</source>
      <translation>Saved on</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <location filename="../../app/views/settings_cards/retention_card.py" />
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Bewaartermijnen</source>
      <translation>Retention periods</translation>
    </message>
    <message>
      <location filename="../../app/views/management.py" />
      <location filename="../../app/views/settings_cards/retention_card.py" />
      <source>Bewaartermijnen…</source>
      <translation>Retention periods…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Bezig…</source>
      <translation>Busy…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Bij de hand</source>
      <translation>At hand</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Bij het exporteren kies je een map.</source>
      <translation>You choose a folder when you export.</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Bij het maken kies je een map.</source>
      <translation>You choose a folder when you make it.</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Bij het terugzetten van een reservekopie is het dossierbestand van toen apart gezet. Daar kunnen dossiers in staan die later zijn vernietigd. Wat ouder is dan 30 dagen wordt verwijderd. Dit kun je niet ongedaan maken.</source>
      <translation>When a backup was put back, the dossier file of that moment was set aside. It may hold dossiers that were erased later. What is older than 30 days is removed. You cannot undo this.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Bij {helps}.</source>
      <translation>For {helps}.</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_choices.py" />
      <source>Bij {name}: {value}</source>
      <translation>For {name}: {value}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <location filename="../../app/views/providers/providers_page.py" />
      <location filename="../../app/views/region/data_ages.py" />
      <location filename="../../app/views/region/reading_part.py" />
      <location filename="../../app/views/region/signals_part.py" />
      <location filename="../../app/views/settings_cards/region_card.py" />
      <location filename="../../app/views/start_page.py" />
      <location filename="../../app/views/sync_page.py" />
      <source>Bijwerken</source>
      <translation>Update</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/source_model.py" />
      <source>Blad</source>
      <translation>Sheet</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Blad {name}</source>
      <translation>Sheet {name}</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/report_view.py" />
      <source>Blad {name} is niet herkend aan zijn kolomkoppen. Wijs één keer aan wat elke kolom is, dan wordt het voortaan gelezen.</source>
      <translation>Sheet {name} was not recognised by its column headers. Point out once what each column is; from then on it is read.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Boven elke grens wordt een deel niet betaald.</source>
      <translation>Above each limit a part is not paid.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_page.py" />
      <source>Bovenaan kies je het onderdeel; met de pijltjes loop je erlangs.</source>
      <translation>Choose the part at the top; the arrow keys move along them.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Breedte</source>
      <translation>Width</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Brief…</source>
      <translation>Letter…</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Bron</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_row.py" />
      <location filename="../../app/views/dossier/why_panel.py" />
      <location filename="../../app/views/widgets/finding_list.py" />
      <location filename="../../app/views/widgets/side_panel.py" />
      <source>Bron: {source}</source>
      <translation>Source: {source}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Budget {year}</source>
      <translation>Budget {year}</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Budget {year}, declaraties t/m {day}.</source>
      <translation>Budget {year}, declarations up to {day}.</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/providers/declared_view.py" />
      <source>Budgetplafond</source>
      <translation>Budget ceiling</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Budgetten</source>
      <translation>Budgets</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>CRvB 1 mei 2017, ECLI:NL:CRVB:2017:1477; inkoopstrategie 2026 §7.3; Awb 4:13</source>
      <translation>CRvB 1 May 2017, ECLI:NL:CRVB:2017:1477; purchasing strategy 2026 §7.3; Awb 4:13</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>Cat.</source>
      <translation>Cat.</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Categorie</source>
      <translation>Category</translation>
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Categorie C</source>
      <translation>Category C</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Categorie {category}</source>
      <translation>Category {category}</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <location filename="../../app/views/region/parts.py" />
      <source>Cijfers</source>
      <translation>Figures</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Cijfers van de regio</source>
      <translation>Figures of the region</translation>
    </message>
    <message>
      <location filename="../../app/views/region/key_figures.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>Cliënten</source>
      <translation>Clients</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>Cliënten achter {kpi}</source>
      <translation>Clients behind {kpi}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Code, prijs en norm zijn voorlopig.</source>
      <translation>Code, price and norm are provisional.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Concept verwijderen</source>
      <translation>Delete draft</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_refusal.py" />
      <source>Conceptbrief…</source>
      <translation>Draft letter…</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Contract</source>
      <translation>Contract</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>Controle van de eerste rijen</source>
      <translation>Check of the first rows</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Controleer een bewaard zegel</source>
      <translation>Check a kept seal</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>D of C</source>
      <translation>D or C</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Dag van het gesprek</source>
      <translation>Day of the talk</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Dan een dossier</source>
      <translation>Then a dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/region/parts.py" />
      <location filename="../../app/views/region/signals_part.py" />
      <source>Datakwaliteit</source>
      <translation>Data quality</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <location filename="../../app/views/table_models/source_model.py" />
      <source>Datum</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Datum van het gesprek</source>
      <translation>Date of the talk</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>De aanbieder weet dit nog niet: daar loopt de hulp tot en met {day}.</source>
      <translation>The provider does not know this yet: there the help runs up to and including {day}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>De antwoorden wijzen naar: {outcome}.</source>
      <translation>The answers point to: {outcome}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>De antwoorden wijzen nog geen uitkomst aan.</source>
      <translation>The answers do not point to an outcome yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>De bestanden komen in {folder}</source>
      <translation>The files go to {folder}</translation>
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>De bovenste is de nieuwste. Elke kopie wordt eerst nagekeken.</source>
      <translation>The top one is the newest. Each copy is checked first.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <source>De cel is leeg.</source>
      <translation>The cell is empty.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>De dossiers openen met jouw account op deze computer.</source>
      <translation>The dossiers open with your account on this computer.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>De dossiers openen met jouw wachtzin.</source>
      <translation>The dossiers open with your passphrase.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/place_card.py" />
      <source>De dossiers staan versleuteld op deze computer, in één map. Ook de reservekopieën staan daar, en op de tweede plek als je die kiest.</source>
      <translation>The dossiers are encrypted on this computer, in one folder. The backups are there too, and in the second place if you choose one.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>De dossiers uit {name} komen op deze computer. Wat hier nu staat, wordt apart gezet en niet gewist.</source>
      <translation>The dossiers in {name} come onto this computer. What is here now is set apart and not erased.</translation>
    </message>
    <message>
      <location filename="../../app/views/updating_page.py" />
      <source>De dossiers worden bijgewerkt…</source>
      <translation>The dossiers are being updated…</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>De dossiers worden gekopieerd…</source>
      <translation>Copying the dossiers…</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>De dossiers zijn versleuteld. Vergeet je je wachtzin, of krijg je een andere computer of een ander account, dan gaan ze alleen nog open met de herstelsleutel. Zonder herstelsleutel zijn ze dan voorgoed weg.</source>
      <translation>The dossiers are encrypted. If you forget your passphrase, or get another computer or another account, only the recovery key still opens them. Without a recovery key they are then lost for good.</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>De eerste reservekopie wordt straks vanzelf gemaakt.</source>
      <translation>The first backup will be made by itself shortly.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>De eerste rijen worden gelezen zodra elk verplicht veld een kolom heeft.</source>
      <translation>The first rows are read as soon as every required field has a column.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>De eerste {count} rijen zijn goed te lezen.</source>
      <translation>The first {count} rows can be read well.</translation>
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>De eerste {shown} van {total} rijen. De werkmap bevat er meer.</source>
      <translation>The first {shown} of {total} rows. The workbook has more.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <source>De fasen op een tijdlijn</source>
      <translation>The phases on a timeline</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>De grens voor late bestanden is voorlopig.</source>
      <translation>The limit for late files is provisional.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>De grenzen van de lichten zijn voorlopig.</source>
      <translation>The limits of the lights are provisional.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>De indicatie:</source>
      <translation>The indication:</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>De jeugdige</source>
      <translation>The young person</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>De lijst toont de eerste {shown}; kies een soort, gemeente of aanbieder.</source>
      <translation>The list shows the first {shown}; choose a kind, municipality or provider.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>De map {folder} is niet bereikbaar sinds {moment}. Je werkt verder met de gegevens die er al zijn.</source>
      <translation>The folder {folder} has been out of reach since {moment}. You carry on with the data that is already here.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/look_card.py" />
      <source>De nieuwe taal zie je als het programma opnieuw start.</source>
      <translation>You see the new language once the program starts again.</translation>
    </message>
    <message>
      <location filename="../../app/views/backup_watch.py" />
      <source>De nieuwste reservekopie staat nu ook op de tweede plek.</source>
      <translation>The newest backup is now in the second place too.</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>De nieuwste {shown} van {total} regels</source>
      <translation>The newest {shown} of {total} lines</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>De plafonds gelden voor de hele regio, niet per gemeente.</source>
      <translation>The ceilings hold for the whole region, not per municipality.</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>De prullenbak is leeg.</source>
      <translation>The bin is empty.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/region_card.py" />
      <source>De regels van de regio komen met het programma mee. Een nieuwe versie van het programma brengt nieuwe regels; de bestanden van de regio brengen producten, tarieven, plafonds en wachttijden.</source>
      <translation>The region's rules come with the program. A new version of the program brings new rules; the region's files bring products, tariffs, ceilings and waiting times.</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>De regio noemt geen norm.</source>
      <translation>The region gives no norm.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>De regio stelt {low} tot {high} uur voor, binnen {weeks} weken{label}.</source>
      <translation>The region suggests {low} to {high} hours, within {weeks} weeks{label}.</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>De reservekopie is gemaakt en nagelezen: alles staat erin.</source>
      <translation>The backup has been made and read back: everything is in it.</translation>
    </message>
    <message>
      <location filename="../../app/window.py" />
      <source>De reservekopie is teruggezet. Het vorige dossierbestand staat in {folder}.</source>
      <translation>The backup has been restored. The previous dossier file is in {folder}.</translation>
    </message>
    <message>
      <location filename="../../app/views/backup_watch.py" />
      <source>De reservekopie van vandaag is gemaakt.</source>
      <translation>Today's backup has been made.</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>De reservekopie wordt gemaakt. Je kunt dit venster sluiten en doorwerken…</source>
      <translation>The backup is being made. You can close this window and carry on…</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <location filename="../../app/views/restore_page.py" />
      <source>De reservekopie wordt nagekeken en teruggezet…</source>
      <translation>The backup is being checked and restored…</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>De reservekopie wordt nagelezen. Daarna opent het venster opnieuw…</source>
      <translation>The backup is being read back. After that the window opens again…</translation>
    </message>
    <message>
      <location filename="../../app/views/updating_page.py" />
      <source>De reservekopie wordt teruggezet…</source>
      <translation>The backup is being restored…</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <source>De rij zoals hij kwam</source>
      <translation>The row as it came</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>De rollen en het logboek gaan door zoals ze zijn. Het dossierbestand van nu wordt apart gezet en niet gewist. Daarna opent het venster opnieuw.</source>
      <translation>The roles and the log go on as they are. The present dossier file is set apart and not erased. After that the window opens again.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>De startdatum is al geweest. Waarom?</source>
      <translation>The start date has passed. Why?</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>De termijn is nog niet voorbij. Doe dit alleen als de jeugdige (vanaf 12 jaar) of de ouders er schriftelijk om vragen, en bewaar dat verzoek.</source>
      <translation>The term is not over yet. Do this only if the young person (from 12 years) or the parents ask for it in writing, and keep that request.</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>De termijn loopt vanaf de dag waarop het dossier is afgesloten. Dit programma is een werkbank: het echte dossier staat in het systeem van je gemeente. Bewaart je gemeente dossiers alleen hier, stel dan een langere termijn in. Er gaat nooit vanzelf iets weg.</source>
      <translation>The period runs from the day on which the dossier was closed. This program is a workbench: the real dossier is in your municipality's system. If your municipality keeps dossiers only here, set a longer period. Nothing is ever removed by itself.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>De toestemming om te delen met {scope} van vandaag af intrekken?</source>
      <translation>Withdraw the consent to share with {scope} from today?</translation>
    </message>
    <message>
      <location filename="../../app/views/new_passphrase.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.</source>
      <translation>The two passphrases differ. Type them again.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>De tweede plek loopt achter sinds {moment}. Sluit de stick of netwerkmap aan, of kies een andere map.</source>
      <translation>The second place has been behind since {moment}. Connect the stick or network folder, or choose another folder.</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>De tweede plek van de reservekopieën loopt achter</source>
      <translation>The second place of the backups is behind</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>De verwijzer mag zelf beslissen dat hulp nodig is. Een eigen analyse en de vijf stappen zijn daarom niet nodig. Je kijkt alleen of het kind bij onze gemeente hoort (stap Reikwijdte) en of de aanbieder een contract heeft.</source>
      <translation>The referrer may decide that help is needed. So an analysis of our own and the five steps are not needed. You only check whether the child belongs to our municipality (step Scope) and whether the provider has a contract.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>De vier regels</source>
      <translation>The four lines</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>De vier regels van de herstelsleutel</source>
      <translation>The four lines of the recovery key</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>De vijf wettelijke stappen</source>
      <translation>The five steps of the law</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>De wijzigingen passen bij elkaar; er is niets om te kiezen.</source>
      <translation>The changes fit together; there is nothing to choose.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>De woorden van het kind en de ouders, niet die van een aanbieder.</source>
      <translation>The words of the child and the parents, not those of a provider.</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/provider_dialog.py" />
      <source>Declaraties</source>
      <translation>Declarations</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Declaraties min creditregels, in het jaar waarin de hulp is gegeven.</source>
      <translation>Declarations minus credit lines, in the year in which the help was given.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Declaraties t/m {day}, uit {file}.</source>
      <translation>Declarations up to {day}, from {file}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Declaraties tot en met {day} ({days} dagen oud).</source>
      <translation>Declarations up to and including {day} ({days} days old).</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Deels</source>
      <translation>Partly</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Definitief antwoord op</source>
      <translation>Final answer on</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Definitief antwoord: binnen {weeks} weken.</source>
      <translation>Final answer: within {weeks} weeks.</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Definitief verwijderen</source>
      <translation>Delete for good</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Delen met</source>
      <translation>Share with</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Delen met anderen</source>
      <translation>Sharing with others</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/provider_dialog.py" />
      <source>Deze aanbieder heeft niets gedeclareerd.</source>
      <translation>This provider has declared nothing.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Deze aanbieder is niet groen. Waarom past deze toch het beste?</source>
      <translation>This provider is not green. Why is it still the best match?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_step.py" />
      <source>Deze indicatie is definitief. Heropen haar bij Samenvatting om iets te wijzigen.</source>
      <translation>This indication is final. Reopen it in Summary to change something.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_step.py" />
      <source>Deze indicatie is geëxporteerd. Wijzigen of intrekken kan bij Samenvatting.</source>
      <translation>This indication has been exported. You can change or withdraw it in Summary.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_step.py" />
      <source>Deze indicatie is ingetrokken. Er verandert niets meer aan.</source>
      <translation>This indication has been withdrawn. Nothing changes in it any more.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Deze naam is er al</source>
      <translation>This name is already in use</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Deze regels gaan naar de backoffice:</source>
      <translation>These lines go to the back office:</translation>
    </message>
    <message>
      <location filename="../../app/views/updating_page.py" />
      <source>Deze versie bewaart de dossiers op een nieuwe manier. Er is eerst een reservekopie gemaakt. Dit kan een minuut duren.</source>
      <translation>This version keeps the dossiers in a new way. A backup was made first. This can take a minute.</translation>
    </message>
    <message>
      <location filename="../../app/views/updating_page.py" />
      <source>Deze versie bewaart de dossiers op een nieuwe manier. Er wordt eerst een reservekopie gemaakt. Dit kan een minuut duren.</source>
      <translation>This version keeps the dossiers in a new way. A backup is made first. This can take a minute.</translation>
    </message>
    <message>
      <location filename="../../app/views/new_passphrase.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Deze wachtzin is te kort. Kies een zin van minstens 12 tekens.</source>
      <translation>This passphrase is too short. Choose a sentence of at least 12 characters.</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/source_model.py" />
      <source>Dit bedrag staat in geen bestand; het is berekend.</source>
      <translation>This amount is in no file; it was calculated.</translation>
    </message>
    <message>
      <location filename="../../app/views/leaving.py" />
      <source>Dit bestand bevat {what} en is niet versleuteld. Bewaar het alleen op een veilige plek, en gooi het weg als je klaar bent.</source>
      <translation>This file contains {what} and is not encrypted. Keep it in a safe place only, and throw it away when you are done.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>Dit blad bevat</source>
      <translation>This sheet contains</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_pane.py" />
      <source>Dit blad heeft andere kolomkoppen. Kies bij elk veld welke kolom het is; wat er al staat is een voorstel, kijk het na. De volgende keer gaat het vanzelf.</source>
      <translation>This sheet has other column headers. Choose for each field which column it is; what is already there is a suggestion, check it. Next time it goes by itself.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Dit bracht {file}.</source>
      <translation>This is what {file} brought.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Dit concept met alles wat erin staat verwijderen? Je kunt het 30 dagen lang terugzetten uit de prullenbak.</source>
      <translation>Delete this draft with everything in it? For 30 days you can put it back from the bin.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Dit dossier is gesloten op {day}. Het staat niet meer bij 'Verder werken'.</source>
      <translation>This dossier was closed on {day}. It is no longer under 'Continue working'.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Dit gaat er veranderen. Klopt het? Kies dan Neem over.</source>
      <translation>This is what will change. Is it right? Then choose Accept.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Dit gezin bestaat al, openen?</source>
      <translation>This family already exists, open it?</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Dit hebben jullie allebei veranderd. Kies per punt wat blijft; de rest komt vanzelf bij elkaar.</source>
      <translation>You both changed this. Choose for each point what stays; the rest comes together by itself.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Dit hoort bij dit product</source>
      <translation>This belongs to this product</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>Dit is een pgb: het gezin kiest en betaalt de hulp zelf. Je kiest hier geen aanbieder.</source>
      <translation>This is a personal budget: the family chooses and pays for the help itself. You choose no provider here.</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/date_field.py" />
      <source>Dit is geen datum. Typ dag-maand-jaar, bijvoorbeeld 01-03-2027.</source>
      <translation>This is not a date. Type day/month/year, for example 01/03/2027.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Dit is wel jeugdhulp, maar je regelt het langs een andere weg.</source>
      <translation>This is youth care, but you arrange it another way.</translation>
    </message>
    <message>
      <location filename="../../app/views/updating_page.py" />
      <source>Dit kan een minuut duren.</source>
      <translation>This can take a minute.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Dit klopt, neem over</source>
      <translation>This is right, take it over</translation>
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Dit product is voorlopig: er is nog geen bestand van.</source>
      <translation>This product is provisional: there is no file of it yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Dit signaal is al verstuurd. Maak een nieuw signaal.</source>
      <translation>This signal has already been sent. Make a new signal.</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/dossier/phase_row.py" />
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Doel</source>
      <translation>Goal</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Doel toevoegen</source>
      <translation>Add goal</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Doel verwijderen</source>
      <translation>Remove goal</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Doelen</source>
      <translation>Goals</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/look_card.py" />
      <source>Donker</source>
      <translation>Dark</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Donutgat</source>
      <translation>Doughnut hole</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/table_models/layout_models.py" />
      <location filename="../../app/views/table_models/register_models.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Door</source>
      <translation>By</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Door: {staff}</source>
      <translation>By: {staff}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>Doorgaan zoals het is</source>
      <translation>Carry on as it is</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/dossier/properties.py" />
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/table_models/audit_model.py" />
      <location filename="../../app/views/table_models/dossier_models.py" />
      <location filename="../../app/views/table_models/register_models.py" />
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Dossier</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Dossier openen…</source>
      <translation>Open dossier…</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Dossier overnemen</source>
      <translation>Take over dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Dossier sluiten</source>
      <translation>Close the dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Dossier van een collega overnemen…</source>
      <translation>Take over a colleague's dossier…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>Dossier verwijderen</source>
      <translation>Delete dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>Dossier {number} ({names}) verwijderen? Je kunt het 30 dagen lang terugzetten uit de prullenbak.</source>
      <translation>Delete dossier {number} ({names})? For 30 days you can put it back from the bin.</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Dossier {number} overdragen</source>
      <translation>Hand over dossier {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Dossier {number} van {name}, gemaakt op {moment}.</source>
      <translation>Dossier {number} of {name}, made on {moment}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/rail.py" />
      <location filename="../../app/views/table_models/backup_model.py" />
      <location filename="../../app/views/table_models/person_model.py" />
      <source>Dossiers</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Dossiers vernietigen</source>
      <translation>Destroy dossiers</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Dossiers: {dossiers} in de reservekopie, {now} nu. Indicaties: {indications} in de reservekopie, {now_indications} nu.</source>
      <translation>Dossiers: {dossiers} in the backup, {now} now. Indications: {indications} in the backup, {now_indications} now.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lights_card.py" />
      <source>Drempels van het stoplicht</source>
      <translation>Thresholds of the stoplight</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Druk af wat hieronder staat (Ctrl+P)</source>
      <translation>Print what is below (Ctrl+P)</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Een arts, GI of rechter verwees en besliste al dat hulp nodig is. Je gaat hier alleen woonplaats, leeftijd en veiligheid na.</source>
      <translation>A doctor, certified institution (GI) or court referred the family and already decided that help is needed. Here you only check residence, age and safety.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>Een bestand van de regio is niet in te lezen</source>
      <translation>A file of the region cannot be read</translation>
    </message>
    <message>
      <location filename="../../app/views/window_commands.py" />
      <source>Een deel kon niet worden opgeslagen. Kijk op de pagina.</source>
      <translation>A part could not be saved. Look at the page.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Een deel van wat je typte kon niet worden opgeslagen.</source>
      <translation>A part of what you typed could not be saved.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Een eerste antwoord is: toegewezen, afgewezen of in onderzoek. Is het in onderzoek, dan volgt het definitieve antwoord later.</source>
      <translation>A first answer is: granted, refused or under investigation. If it is under investigation, the final answer follows later.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Een goede vraag</source>
      <translation>A good question</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/step_frame.py" />
      <source>Een indicatie is één product voor één jeugdige. Voeg er een toe om verder te gaan.</source>
      <translation>An indication is one product for one young person. Add one to go on.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Een kind telt in elke cel één keer mee. Een totaal kan daarom lager zijn dan de som: wie in twee gemeenten hulp kreeg, is voor de regio één cliënt.</source>
      <translation>A child counts once in every cell. So a total can be lower than the sum: someone who had help in two municipalities is one client for the region.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Een kopie ligt bij de reservekopieën. Een wachtzin van toen hoort er nog bij.</source>
      <translation>A copy lies with the backups. A passphrase of that time still belongs to it.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Een netwerkmap of stick. Elke reservekopie komt daar ook, versleuteld.</source>
      <translation>A network folder or memory stick. Every backup goes there too, encrypted.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/you_card.py" />
      <source>Een nieuw dossier begint in deze gemeente.</source>
      <translation>A new dossier starts in this municipality.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/norms_card.py" />
      <source>Een norm is een hulp en houdt niets tegen. Wat je hier instelt, geldt meteen op deze computer. Een indicatie die al klaar is, houdt de norm die ze had.</source>
      <translation>A norm is a help and stops nothing. What you set here holds at once on this computer. An indication that is done keeps the norm it had.</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Eenheid</source>
      <translation>Unit</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_part.py" />
      <source>Eerder</source>
      <translation>Earlier</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Eerder gemaakt</source>
      <translation>Made earlier</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Eerder gemaakte registers</source>
      <translation>Registers made earlier</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Eerder vernietigen op verzoek…</source>
      <translation>Erase earlier on request…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Eerdere hulp</source>
      <translation>Earlier help</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Eerdere hulp van {name}</source>
      <translation>Earlier help of {name}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Eerdere hulp, de nieuwste bovenaan</source>
      <translation>Earlier help, the newest at the top</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Eerst de gegevens van de regio</source>
      <translation>First the region's data</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Eerst nagaan</source>
      <translation>Check first</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Eerste antwoord op</source>
      <translation>First answer on</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Eerste antwoord: binnen {days} werkdagen.</source>
      <translation>First answer: within {days} working days.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Eigen kracht</source>
      <translation>Own strength</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/own_strength_card.py" />
      <source>Eigen kracht in de verordening</source>
      <translation>Own strength in the by-law</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/window_commands.py" />
      <source>Eigenschappen</source>
      <translation>Properties</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Elke aanbieder is afgerekend op zijn eigen plafond.</source>
      <translation>Each provider has been settled against its own ceiling.</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Elke dag waarop je iets wijzigt, maakt het programma vanzelf een reservekopie, met dezelfde sleutel versleuteld. Elke kopie wordt nagelezen voordat een oude weggaat. Een tweede plek kies je bij Instellingen.</source>
      <translation>On every day that you change something, the program makes a backup by itself, encrypted with the same key. Each copy is read back before an old one goes. You choose a second place in Settings.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Enter opent een rij.</source>
      <translation>Enter opens a row.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Enter toont de afgekeurde rijen.</source>
      <translation>Enter shows the rejected rows.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Enter toont de hele toelichting.</source>
      <translation>Enter shows the whole explanation.</translation>
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Er ging iets mis in het programma</source>
      <translation>Something went wrong in the program</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Er is al een indeling met de naam '{name}'.</source>
      <translation>There is already a layout with the name '{name}'.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Er is al {days} dagen gewerkt zonder reservekopie. Maak er zelf een bij Bestand, Reservekopieën: daar lees je wat er misgaat.</source>
      <translation>Work has been done on {days} days without a backup. Make one yourself under File, Backups: there you read what goes wrong.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Er is dit jaar geen ruimte meer voor jouw indicatie van {cost}.</source>
      <translation>There is no room left this year for your indication of {cost}.</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Er is geen afgesloten dossier</source>
      <translation>There is no closed dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/declared_chart.py" />
      <source>Er is geen budgetplafond bekend.</source>
      <translation>No budget ceiling is known.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Er is geen eerdere hulp bekend, in de regio niet en in onze dossiers niet.</source>
      <translation>No earlier help is known, neither in the region nor in our dossiers.</translation>
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Er is niemand gevonden.</source>
      <translation>Nobody was found.</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Er is niets gevonden</source>
      <translation>Nothing was found</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Er is niets om ongedaan te maken.</source>
      <translation>There is nothing to undo.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Er is niets om opnieuw te doen.</source>
      <translation>There is nothing to redo.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Er is niets om over te nemen.</source>
      <translation>There is nothing to take over.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Er is nog geen advies over het niveau.</source>
      <translation>There is no advice about the level yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Er is nog geen herstelsleutel: zonder kun je alles kwijtraken.</source>
      <translation>There is no recovery key yet: without one you can lose everything.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Er is nog geen indicatie. Voeg er bij Product een toe.</source>
      <translation>There is no indication yet. Add one at Product.</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Er is nog geen reservekopie</source>
      <translation>There is no backup yet</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <source>Er staat: {value}</source>
      <translation>It says: {value}</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Er verandert niets aan je dossiers.</source>
      <translation>Nothing changes in your dossiers.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Er verandert niets.</source>
      <translation>Nothing changes.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Er wordt niets mee besloten. {source}.</source>
      <translation>Nothing is decided with it. {source}.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Er zijn al indelingen met deze naam: {names}.</source>
      <translation>There are already layouts with this name: {names}.</translation>
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>Er zijn geen reservekopieën in {folder}.</source>
      <translation>There are no backups in {folder}.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Er zijn nog geen KPI's of declaraties ingelezen. Lees de bestanden van de regio in, dan leg je hier de aanbieders naast elkaar.</source>
      <translation>No KPIs or declarations have been read yet. Read in the region's files to put the providers side by side here.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Er zijn nog geen budgetplafonds en declaraties ingelezen. Lees de bestanden van de regio in, dan kun je hier prikkels doorrekenen.</source>
      <translation>No budget ceilings and declarations have been read yet. Read in the region's files to work out incentives here.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Er zijn nog geen budgetplafonds ingelezen. Lees het bestand Prestatieafspraken in, dan zie je hier hoe ver elk plafond is gebruikt.</source>
      <translation>No budget ceilings have been read yet. Read in the file Prestatieafspraken to see here how far each ceiling has been used.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Er zijn nog geen declaraties ingelezen. Lees de bestanden van de regio in, dan zie je hier wat er per segment, aanbieder en gemeente is gedeclareerd.</source>
      <translation>No declarations have been read yet. Read in the region's files to see here what has been declared per segment, provider and municipality.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Er zijn nog geen declaraties ingelezen: alleen de plafonds zijn bekend.</source>
      <translation>No declarations have been read yet: only the ceilings are known.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Er zijn nog geen declaraties van de regio ingelezen.</source>
      <translation>No declarations of the region have been read yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Er zijn nog geen regionale gegevens. Lees de bestanden van de regio in, dan zie je hier wat eraan opvalt.</source>
      <translation>There is no regional data yet. Read in the region's files to see here what stands out in it.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <location filename="../../app/views/providers/providers_page.py" />
      <source>Er zijn nog geen regionale gegevens. Lees de bestanden van de regio in, dan zie je hier welke aanbieders plek hebben.</source>
      <translation>There is no regional data yet. Read in the region's files to see here which providers have room.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Er zijn nog geen signalen. Mis je aanbod? Maak een nieuw signaal.</source>
      <translation>There are no signals yet. Is there help you miss? Make a new signal.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Er zijn nog geen toewijzingen van de regio ingelezen. Kies Bijwerken.</source>
      <translation>No allocations of the region have been read yet. Choose Update.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Er zou veel verdwijnen</source>
      <translation>A lot would disappear</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Evaluatie</source>
      <translation>Evaluation</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Evaluatie op</source>
      <translation>Evaluation on</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <source>Evaluatie op {day}.</source>
      <translation>Evaluation on {day}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Evalueren</source>
      <translation>Evaluate</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Evalueren: {title}</source>
      <translation>Evaluate: {title}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Evalueren…</source>
      <translation>Evaluate…</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <location filename="../../app/views/providers/provider_dialog.py" />
      <location filename="../../app/views/providers/providers_page.py" />
      <location filename="../../app/views/region/reading_part.py" />
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/region/signals_part.py" />
      <location filename="../../app/views/register_dialog.py" />
      <location filename="../../app/views/retention_dialog.py" />
      <location filename="../../app/views/sources_dialog.py" />
      <location filename="../../app/views/start_page.py" />
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <location filename="../../app/views/sync/mapping_check.py" />
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <location filename="../../app/views/sync_page.py" />
      <source>Even kijken…</source>
      <translation>One moment…</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Even kijken… ({done} van {total}: {kind})</source>
      <translation>One moment… ({done} of {total}: {kind})</translation>
    </message>
    <message>
      <location filename="../../app/views/file_password_dialog.py" />
      <source>Excel vraagt bij het openen naar deze wachtzin. Geef hem door langs een andere weg dan het bestand, bijvoorbeeld per telefoon. Hij wordt hier niet bewaard: zonder de wachtzin gaat het bestand niet meer open.</source>
      <translation>Excel asks for this passphrase when the file is opened. Pass it on another way than the file, for example by telephone. It is not kept here: without the passphrase the file no longer opens.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Excel- en CSV-bestanden (*.xlsx *.csv)</source>
      <translation>Excel and CSV files (*.xlsx *.csv)</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Exporteer wat definitief is</source>
      <translation>Export what is final</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <location filename="../../app/views/file_password_dialog.py" />
      <source>Exporteren</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Eén doel dat het gezin zelf merkt, zonder namen of BSN</source>
      <translation>One goal that the family notices itself, without names or BSN</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Eén plan</source>
      <translation>One plan</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>F1 vertelt over het scherm waar je bent. Met Ctrl+K ga je overal heen. Onder Help staat ook je eerste dossier in tien minuten.</source>
      <translation>F1 tells you about the screen you are in. Ctrl+K takes you anywhere. Help also has your first dossier in ten minutes.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_list.py" />
      <source>Fase verwijderen</source>
      <translation>Remove phase</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Fase {numbers} tellen nog niet mee.</source>
      <translation>Phases {numbers} do not count yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}</source>
      <translation>Phase {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Fase {number} telt nog niet mee.</source>
      <translation>Phase {number} does not count yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_list.py" />
      <source>Fase {number} verwijderen?</source>
      <translation>Remove phase {number}?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: doel</source>
      <translation>Phase {number}: goal</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: eenheid</source>
      <translation>Phase {number}: unit</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: hoe vaak</source>
      <translation>Phase {number}: how often</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: tot en met</source>
      <translation>Phase {number}: up to and including</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: van</source>
      <translation>Phase {number}: from</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: volume</source>
      <translation>Phase {number}: volume</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/problem_line.py" />
      <source>Fout</source>
      <translation>Error</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>Ga naar</source>
      <translation>Go to</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/jump_row.py" />
      <source>Ga naar het veld</source>
      <translation>Go to the field</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Ga naar veld</source>
      <translation>Go to field</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Ga naar…</source>
      <translation>Go to…</translation>
    </message>
    <message>
      <location filename="../../app/views/lock_screen.py" />
      <source>Ga verder</source>
      <translation>Continue</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <source>Gaat mee?</source>
      <translation>Goes along?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Geboortedatum</source>
      <translation>Date of birth</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_row.py" />
      <source>Geboortedatum ontbreekt nog</source>
      <translation>Date of birth still missing</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/person_model.py" />
      <source>Geboren</source>
      <translation>Born</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/region/key_figures.py" />
      <location filename="../../app/views/region/shares_view.py" />
      <location filename="../../app/views/region/what_if_part.py" />
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>Gedeclareerd</source>
      <translation>Declared</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <location filename="../../app/views/providers/declared_view.py" />
      <source>Gedeclareerd per maand</source>
      <translation>Declared per month</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Gedeclareerd plus wat vorig jaar in dezelfde maanden is gedeclareerd</source>
      <translation>Declared plus what was declared in the same months last year</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Gedeclareerd, als deel van wat is toegewezen</source>
      <translation>Declared, as part of what was allocated</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Gedeclareerde uren t/m {day}.</source>
      <translation>Declared hours up to {day}.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Geef de indeling een naam.</source>
      <translation>Give the layout a name.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Geeft de jeugdige zelf toestemming?</source>
      <translation>Does the young person consent?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Geeft toestemming?</source>
      <translation>Gives consent?</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Geen Excel-bestanden gevonden. Kies een map met .xlsx-bestanden.</source>
      <translation>No Excel files found. Choose a folder with .xlsx files.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Geen aanbieder heeft hier cijfers over.</source>
      <translation>No provider has figures about this.</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <source>Geen aanbieder past bij wat je koos.</source>
      <translation>No provider matches what you chose.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Geen bijzonderheden gevonden.</source>
      <translation>Nothing unusual found.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Geen budget past bij wat je koos.</source>
      <translation>No budget matches what you chose.</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Geen contract met de regio.</source>
      <translation>No contract with the region.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Geen dossier gevonden dat hierop lijkt.</source>
      <translation>No dossier found that looks like this.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_part.py" />
      <source>Geen eerdere hulp bekend in de regionale gegevens.</source>
      <translation>No earlier help known in the regional data.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>Geen enkele aanbieder heeft hier een cijfer.</source>
      <translation>Not one provider has a figure here.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Geen grond: de hulp loopt via een andere wet</source>
      <translation>No ground: the help runs under another law</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_list.py" />
      <source>Geen product gevonden. Zoek op een ander woord.</source>
      <translation>No product found. Search for another word.</translation>
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Geen product past bij wat je zoekt.</source>
      <translation>No product matches what you search for.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/region/signals_part.py" />
      <source>Geen signaal past bij wat je koos.</source>
      <translation>No signal matches what you chose.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Gegeven op</source>
      <translation>Given on</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/status_parts.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>Gegevens</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Gegevens bijwerken</source>
      <translation>Update data</translation>
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Gegevens opslaan</source>
      <translation>Save data</translation>
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Gegevens van één persoon</source>
      <translation>Data of one person</translation>
    </message>
    <message>
      <location filename="../../app/views/management.py" />
      <source>Gegevens van één persoon…</source>
      <translation>Data of one person…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_family.py" />
      <source>Gekopieerd</source>
      <translation>Copied</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Gekozen product</source>
      <translation>Chosen product</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <source>Gekozen: {name}</source>
      <translation>Chosen: {name}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Gekozen: {product}</source>
      <translation>Chosen: {product}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Geleverd</source>
      <translation>Delivered</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Gelijk</source>
      <translation>The same</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <location filename="../../app/views/table_models/register_models.py" />
      <source>Gemaakt</source>
      <translation>Made</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/letter_writer.py" />
      <source>Gemaakt: {names}, in {folder}. Het bestand is niet versleuteld.</source>
      <translation>Made: {names}, in {folder}. The file is not encrypted.</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Gemaakt: {workbook} en {csv}, in {folder}</source>
      <translation>Made: {workbook} and {csv}, in {folder}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/properties.py" />
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <location filename="../../app/views/region/figure_choices.py" />
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <location filename="../../app/views/region/signal_counts.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <location filename="../../app/views/table_models/dossier_models.py" />
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <location filename="../../app/views/table_models/retention_model.py" />
      <location filename="../../app/views/table_models/signal_model.py" />
      <source>Gemeente</source>
      <translation>Municipality</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Gemeente die betaalt</source>
      <translation>Municipality that pays</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <location filename="../../app/views/settings_cards/region_card.py" />
      <source>Gemeenten</source>
      <translation>Municipalities</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/norm_part.py" />
      <source>Gemiddeld {mean} {unit} per week.</source>
      <translation>On average {mean} {unit} per week.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Gemiddeld {mean} {unit} per week. {norm}.</source>
      <translation>On average {mean} {unit} per week. {norm}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Gepauzeerd. Je gaat straks verder waar je was.</source>
      <translation>Paused. Later you carry on where you were.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Geschiedenis</source>
      <translation>History</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Geslacht</source>
      <translation>Sex</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Gesloten</source>
      <translation>Closed</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Gesprek op</source>
      <translation>Talk on</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Gestopt</source>
      <translation>Stopped</translation>
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Gestopt. Er is niets veranderd.</source>
      <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Gestopt. Er is nog niets bekeken.</source>
      <translation>Stopped. Nothing has been looked at yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Gestopt. Wat er nog niet in stond, is niet overgenomen.</source>
      <translation>Stopped. What was not in yet has not been accepted.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Getallen</source>
      <translation>Numbers</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Gevonden</source>
      <translation>Found</translation>
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Gevonden personen</source>
      <translation>Persons found</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/sync/rows_view.py" />
      <location filename="../../app/views/table_models/dossier_models.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Gewijzigd</source>
      <translation>Changed</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/properties.py" />
      <location filename="../../app/views/dossier/question_step.py" />
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Gezin</source>
      <translation>Family</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>Gezin met {count} jeugdigen</source>
      <translation>Family with {count} young persons</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Geëxporteerd naar {path}</source>
      <translation>Exported to {path}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/check_groups.py" />
      <source>Goed om te weten</source>
      <translation>Good to know</translation>
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>Goedemiddag</source>
      <translation>Good afternoon</translation>
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>Goedemorgen</source>
      <translation>Good morning</translation>
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>Goedenavond</source>
      <translation>Good evening</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>Grafiek</source>
      <translation>Chart</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>Grafiek: {kpi}</source>
      <translation>Chart: {kpi}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Grond voor verlengde jeugdhulp</source>
      <translation>Ground for extended youth care</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Grootte</source>
      <translation>Size</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/look_card.py" />
      <source>Grootte van de tekst</source>
      <translation>Size of the text</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Halverwege de hulp. Klik om deze dag over te nemen.</source>
      <translation>Halfway through the help. Click to use this day.</translation>
    </message>
    <message>
      <location filename="../../app/views/help_window.py" />
      <location filename="../../app/views/menus.py" />
      <source>Handleiding</source>
      <translation>Manual</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Heeft de aanbieder een contract voor deze hulp?</source>
      <translation>Does the provider have a contract for this help?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/provider_step.py" />
      <source>Heeft niemand plek, of ontbreekt een expertise of plaats? Laat het weten.</source>
      <translation>Does nobody have room, or is an expertise or place missing? Tell the region.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Hele datum bekend</source>
      <translation>Full date known</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Herkent de aanbieder dit beeld?</source>
      <translation>Does the provider recognise this picture?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Herkent de toegang dit beeld?</source>
      <translation>Does the access team recognise this picture?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Herkent het gezin dit beeld?</source>
      <translation>Does the family recognise this picture?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <location filename="../../app/views/dossier/tariff_line.py" />
      <location filename="../../app/views/dossier/why_panel.py" />
      <location filename="../../app/views/products/product_panel.py" />
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/providers/provider_dialog.py" />
      <location filename="../../app/views/region/benchmark_part.py" />
      <location filename="../../app/views/region/budget_panel.py" />
      <location filename="../../app/views/region/ceilings_part.py" />
      <location filename="../../app/views/region/figures_part.py" />
      <location filename="../../app/views/region/signal_panel.py" />
      <location filename="../../app/views/region/what_if_part.py" />
      <location filename="../../app/views/sources_dialog.py" />
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Herkomst</source>
      <translation>Origin</translation>
    </message>
    <message>
      <location filename="../../app/views/origins.py" />
      <source>Herkomst van de KPI's</source>
      <translation>Origin of the KPIs</translation>
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>Herkomst van de gekozen maand</source>
      <translation>Origin of the chosen month</translation>
    </message>
    <message>
      <location filename="../../app/views/origins.py" />
      <source>Herkomst van de ruimte dit jaar</source>
      <translation>Origin of the room this year</translation>
    </message>
    <message>
      <location filename="../../app/views/origins.py" />
      <source>Herkomst van de wachttijd</source>
      <translation>Origin of the waiting time</translation>
    </message>
    <message>
      <location filename="../../app/views/origins.py" />
      <source>Herkomst van het licht</source>
      <translation>Origin of the light</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <source>Herkomst van het licht van toen</source>
      <translation>Origin of the light of then</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/tariff_line.py" />
      <source>Herkomst van het tarief</source>
      <translation>Origin of the tariff</translation>
    </message>
    <message>
      <location filename="../../app/views/origins.py" />
      <source>Herkomst van naam en categorie</source>
      <translation>Origin of name and category</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_pane.py" />
      <source>Hernoem</source>
      <translation>Rename</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Heropen het dossier</source>
      <translation>Reopen the dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Heropen {title}</source>
      <translation>Reopen {title}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Heropenen</source>
      <translation>Reopen</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Herstelsleutel</source>
      <translation>Recovery key</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Herstelsleutel (*.txt);;Alles (*)</source>
      <translation>Recovery key (*.txt);;Everything (*)</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Herstelsleutel afdrukken</source>
      <translation>Print recovery key</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Herstelsleutel gebruiken</source>
      <translation>Use recovery key</translation>
    </message>
    <message>
      <location filename="../../app/views/other_key.py" />
      <location filename="../../app/views/recovery_page.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Herstelsleutel gebruiken…</source>
      <translation>Use recovery key…</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Herstelsleutel gemaakt op {day}.</source>
      <translation>Recovery key made on {day}.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Herstelsleutel maken…</source>
      <translation>Make recovery key…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/transport_form.py" />
      <source>Het aantal ritten per week en de einddatum vul je in bij Omvang. Heen en terug zijn twee enkele ritten.</source>
      <translation>You fill in the number of journeys per week and the end date at Volume. There and back are two single journeys.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Het beleid in {file} klopt niet helemaal.</source>
      <translation>The policy in {file} is not quite right.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Het bestand bevat persoonsgegevens en is niet versleuteld. Bewaar het veilig.</source>
      <translation>The file contains personal data and is not encrypted. Keep it safe.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Het bestand bevat persoonsgegevens en opent alleen met de wachtzin.</source>
      <translation>The file contains personal data and opens only with the passphrase.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Het bestand is niet versleuteld: bewaar het veilig</source>
      <translation>The file is not encrypted: keep it safe</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Het bestand of het blad dat je bij de eerste start hebt bewaard.</source>
      <translation>The file or the sheet that you kept at the first start.</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Het bestand staat klaar: {path}. Stuur het naar je collega en geef de wachtzin op een andere manier door, bijvoorbeeld per telefoon.</source>
      <translation>The file is ready: {path}. Send it to your colleague and pass the passphrase on another way, for example by telephone.</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/declared_chart.py" />
      <source>Het budgetplafond is {amount}.</source>
      <translation>The budget ceiling is {amount}.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>Het gekozen budget per maand</source>
      <translation>The chosen budget per month</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Het gezin</source>
      <translation>The family</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Het hele dossier gaat in één bestand, met alle persoonsgegevens. Alleen wie de wachtzin weet, kan het openen. Het dossier blijft ook hier staan. Werken jullie er allebei in verder, dan brengt Overnemen de wijzigingen later bij elkaar.</source>
      <translation>The whole dossier goes into one file, with all personal data. Only someone who knows the passphrase can open it. The dossier stays here too. If you both go on working in it, Take over brings the changes together later.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Het hele gezin</source>
      <translation>The whole family</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Het is hier dossier {number}.</source>
      <translation>Here it is dossier {number}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Het komt in {folder}</source>
      <translation>It goes to {folder}</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Het logboek is nog leeg.</source>
      <translation>The log is still empty.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Het lopende jaar is nog niet compleet.</source>
      <translation>The current year is not complete yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Het plafond min het hoogste van vastgelegd en verwacht</source>
      <translation>The ceiling minus the higher of committed and expected</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/look_card.py" />
      <source>Het plan, de brieven en de bestanden die je exporteert, blijven altijd Nederlands: het gezin en de backoffice lezen ze.</source>
      <translation>The plan, the letters and the files that you export always stay Dutch: the family and the back office read them.</translation>
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <source>Het programma herkent je aan de naam waarmee je bij Windows bent aangemeld. Een medewerker werkt aan dossiers. Kwaliteit ziet alles en wijzigt niets. Een beheerder mag alles, ook rollen geven en dossiers vernietigen. Wie niet op de lijst staat, is medewerker.</source>
      <translation>The program knows you by the name with which you signed in to Windows. A worker works on dossiers. Quality sees everything and changes nothing. An administrator may do everything, also give roles and destroy dossiers. Whoever is not on the list is a worker.</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Het staat hier nog niet en komt er nieuw bij.</source>
      <translation>It is not here yet and is added as new.</translation>
    </message>
    <message>
      <location filename="../../app/views/start_page.py" />
      <source>Het voorbeelddossier wordt ingevuld…</source>
      <translation>The example dossier is being filled in…</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Hier begin je de dag</source>
      <translation>This is where you start the day</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/norm_model.py" />
      <source>Hier ingesteld</source>
      <translation>Set here</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Hier is geen getal. Kies een ander getal.</source>
      <translation>There is no figure here. Choose another figure.</translation>
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>Hier is geen rij voor ingelezen.</source>
      <translation>No row has been read for this.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Hier is niets gedeclareerd. Kies een ander getal.</source>
      <translation>Nothing was declared here. Choose another figure.</translation>
    </message>
    <message>
      <location filename="../../app/views/window_commands.py" />
      <source>Hier is niets om af te drukken. Open een dossier bij Samenvatting.</source>
      <translation>There is nothing to print here. Open a dossier at Summary.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/folder_card.py" />
      <source>Hier komen de bestanden die je exporteert.</source>
      <translation>The files that you export go here.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Hier leg je aanbieders naast elkaar. Kies de afgesproken KPI's uit de export, de berekende of de uren per niveau. Loop met de pijltjes door de tabel: de grafiek toont de KPI van het gekozen getal, en onder de tabel staat wat het betekent. Enter op een naam opent de aanbieder, Enter op een getal de herkomst. Klik op een kop om te sorteren. Cijfers over minder dan vijf cliënten worden niet getoond.</source>
      <translation>Here you put providers side by side. Choose the agreed KPIs from the export, the calculated ones or the hours per level. Move through the table with the arrow keys: the chart shows the KPI of the chosen figure, and below the table you read what it means. Enter on a name opens the provider, Enter on a figure its origin. Click a header to sort. Figures about fewer than five clients are not shown.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Hier reken je door wat een prikkel zou doen met wat er betaald wordt. Kies een aanbieder of de hele regio en verschuif de waarden. Er wordt niets mee besloten en niets van bewaard. Herkomst toont de rijen achter de productie, en bij een verschil door Donutgat of Staffelkorting die van het plafond.</source>
      <translation>Here you work out what an incentive would do to what is paid. Choose a provider or the whole region and move the values. Nothing is decided with it and nothing of it is kept. Origin shows the rows behind the production, and for a difference by Doughnut hole or Tiered discount those of the ceiling.</translation>
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Hier staan alle producten met hun tarief en norm. Kies bij Vergelijk met een eerdere dag om te zien wat er nieuw is, wat verviel en wat duurder werd. Rechts staat alles van het gekozen product. Enter of Herkomst toont uit welk bestand en welke rij een tarief komt.</source>
      <translation>Here are all products with their tariff and norm. Choose an earlier day at Compare with to see what is new, what lapsed and what became dearer. On the right is everything about the chosen product. Enter or Origin shows from which file and which row a tariff comes.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Hier staat nog geen bedrag.</source>
      <translation>There is no amount here yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Hier verzamel je wat de regio moet weten: aanbod dat ontbreekt, signalen over een aanbieder en hulp zonder contract. Sla de lijst op als werkmap, stuur haar naar de regio en kies daarna Zet op verstuurd. Een signaal noemt geen kind.</source>
      <translation>Here you gather what the region must know: help that is missing, signals about a provider and help without a contract. Save the list as a workbook, send it to the region and then choose Mark as sent. A signal names no child.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Hier zie je hoe ver elk budgetplafond is gebruikt en waar het op 31 december uitkomt. Vastgelegd: gedeclareerd plus wat open toewijzingen dit jaar nog brengen. Verwacht: zoals de laatste volledige maanden. Als vorig jaar: zoals de rest van vorig jaar. Kies een aanbieder om zijn jaar per maand te zien; Herkomst toont de rijen achter het gekozen getal.</source>
      <translation>Here you see how far each budget ceiling has been used and where it ends on 31 December. Committed: declared plus what open allocations will still bring this year. Expected: like the last complete months. Like last year: like the rest of last year. Choose a provider to see its year month by month; Origin shows the rows behind the chosen figure.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Hier zie je wat er in de regio is gedeclareerd en voor hoeveel cliënten. Kies waarover de tabel gaat, en of je de gemeenten of de jaren naast elkaar wilt. Klik op een kop om te sorteren. Kies een getal en daarna Herkomst om te zien uit welke bestanden en rijen het komt. Onderaan staat hoe oud de gegevens zijn.</source>
      <translation>Here you see what was declared in the region and for how many clients. Choose what the table is about, and whether you want the municipalities or the years side by side. Click a header to sort. Choose a figure and then Origin to see from which files and rows it comes. At the bottom you see how old the data is.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Hier zie je wat er mis kan zijn met de gegevens van de regio. Een signaal houdt niets tegen. Kies een soort, gemeente of aanbieder om minder te zien. Onder de lijst staat wat het gekozen signaal betekent en aan wie je het vertelt. Met Enter of Herkomst zie je de rijen waar het over gaat.</source>
      <translation>Here you see what may be wrong with the region's data. A signal stops nothing. Choose a kind, municipality or provider to see less. Below the list you read what the chosen signal means and whom you tell. Enter or Origin shows the rows it is about.</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <source>Hier zie je wie er plek heeft. Kies een product en een gemeente om de lichten daarvoor te zien. Met de pijltjes loop je langs de aanbieders; rechts staat alles wat er van de gekozen aanbieder bekend is. Klik op een kop om te sorteren. Klik rechts op een licht of getal om te zien uit welk bestand en welke rij het komt; met Ctrl+H of de rechterknop doe je dat in de lijst.</source>
      <translation>Here you see who has room. Choose a product and a municipality to see the lights for them. The arrow keys move along the providers; on the right is everything known about the chosen provider. Click a header to sort. Click a light or figure on the right to see from which file and which row it comes; in the list, Ctrl+H or the right mouse button does that.</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_choices.py" />
      <source>Hier: {value}</source>
      <translation>Here: {value}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Hiervan is nog niets gebeurd.</source>
      <translation>Nothing of this has been done yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/pgb_form.py" />
      <source>Hoe krijgt het gezin de hulp?</source>
      <translation>How does the family get the help?</translation>
    </message>
    <message>
      <location filename="../../app/views/region/data_ages.py" />
      <source>Hoe oud de gegevens zijn</source>
      <translation>How old the data is</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Hoe ver zijn de doelen?</source>
      <translation>How far are the goals?</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Hoeveel minder dan nu, naar productie</source>
      <translation>How much less than now, by production</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Hoeveel minder er wordt betaald, naar productie in % van het plafond</source>
      <translation>How much less is paid, by production in % of the ceiling</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/look_card.py" />
      <source>Hoog contrast</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Hoogstens uren</source>
      <translation>At most, hours</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Hoort het kind bij een andere gemeente? Wijs dan af binnen {days} dagen en noem de goede gemeente (reden 8).</source>
      <translation>Does the child belong to another municipality? Then refuse within {days} days and name the right municipality (reason 8).</translation>
    </message>
    <message>
      <location filename="../../app/views/passphrase_dialog.py" />
      <source>Huidige wachtzin</source>
      <translation>Present passphrase</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Hulp</source>
      <translation>Help</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Hulp bij deze pagina</source>
      <translation>Help with this page</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Hulp is altijd dichtbij</source>
      <translation>Help is always near</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>Iedereen in de lijst is rood.</source>
      <translation>Everybody in the list is red.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Ik heb een reservekopie…</source>
      <translation>I have a backup…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>In de indicatie zelf is niets veranderd.</source>
      <translation>Nothing has changed in the indication itself.</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card.py" />
      <source>In een formulier of tabel</source>
      <translation>In a form or table</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>In een rechte lijn naar het bedrag van 31 december</source>
      <translation>In a straight line to the amount of 31 December</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/norms_card.py" />
      <source>In hoeveel maanden</source>
      <translation>In how many months</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>In orde</source>
      <translation>All right</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>In procenten</source>
      <translation>In per cent</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>In welke plaats ontbreekt het?</source>
      <translation>In which place is it missing?</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>In {folder} staan nog geen dossiers. Wil je daar een nieuw, leeg dossierbestand maken?</source>
      <translation>There are no dossiers in {folder} yet. Do you want to make a new, empty dossier file there?</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/declared_chart.py" />
      <source>In {year} is {amount} gedeclareerd.</source>
      <translation>In {year}, {amount} was declared.</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/table_models/register_models.py" />
      <source>Indicatie</source>
      <translation>Indication</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Indicatie afdrukken</source>
      <translation>Print indication</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <source>Indicatie van {name}</source>
      <translation>Indication of {name}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>Indicatie voor {name}</source>
      <translation>Indication for {name}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>Indicatie: {title}</source>
      <translation>Indication: {title}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Indicatiegesprek, zonder het gezin</source>
      <translation>Indication talk, without the family</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <location filename="../../app/views/dossier/properties.py" />
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Indicaties</source>
      <translation>Indications</translation>
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>Indicaties zonder namen</source>
      <translation>Indications without names</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Indicaties zonder namen…</source>
      <translation>Indications without names…</translation>
    </message>
    <message>
      <location filename="../../app/views/lock_screen.py" />
      <source>Indicatiewijzer is vergrendeld</source>
      <translation>Indicatiewijzer is locked</translation>
    </message>
    <message>
      <location filename="../../app/views/window_commands.py" />
      <source>Indicatiewijzer {version}. Vrije software onder de EUPL 1.2.</source>
      <translation>Indicatiewijzer {version}. Free software under the EUPL 1.2.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Ingelezen</source>
      <translation>Read in</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Inhoud</source>
      <translation>Contents</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/rail.py" />
      <location filename="../../app/views/settings_page.py" />
      <source>Instellingen</source>
      <translation>Settings</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Intrekken: {title}</source>
      <translation>Withdraw: {title}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Intrekken…</source>
      <translation>Withdraw…</translation>
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Inzage</source>
      <translation>Access request</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Is dit jeugdhulp?</source>
      <translation>Is this youth care?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Is een brede analyse nodig?</source>
      <translation>Is a broad analysis needed?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Is er samen een gedeeld beeld?</source>
      <translation>Is there a shared picture?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Is het een van deze gezinnen?</source>
      <translation>Is it one of these families?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Is het hulp uit andere contracten?</source>
      <translation>Is it help from other contracts?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Is het nu veilig voor de kinderen?</source>
      <translation>Are the children safe now?</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <location filename="../../app/views/widgets/choice_fields.py" />
      <source>Ja</source>
      <translation>Yes</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_row.py" />
      <source>Ja, volgens de geboortedatum</source>
      <translation>Yes, by the date of birth</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/declared_view.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/figure_choices.py" />
      <location filename="../../app/views/region/shares_view.py" />
      <source>Jaar</source>
      <translation>Year</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Jaren</source>
      <translation>Years</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Je beheerder heeft {count} vastgezet.</source>
      <translation>Your administrator has locked {count}.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Je dossiers gaan nu niet open</source>
      <translation>Your dossiers do not open now</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Je eerste dossier</source>
      <translation>Your first dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Je gegevens worden geopend…</source>
      <translation>Opening your data…</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/you_card.py" />
      <source>Je gemeente</source>
      <translation>Your municipality</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Je kiest zelf welke. Het bestand van nu blijft bewaard.</source>
      <translation>You choose which one. The present file is kept.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Je kunt alles lezen dat nog leesbaar is, en niets wijzigen.</source>
      <translation>You can read everything that is still readable, and change nothing.</translation>
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Je laatste wijziging is misschien niet opgeslagen. Kijk die even na.</source>
      <translation>Your last change may not have been saved. Please check it.</translation>
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Je laatste wijziging kon niet worden opgeslagen. Wil je toch afsluiten?</source>
      <translation>Your last change could not be saved. Do you still want to exit?</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/you_card.py" />
      <source>Je naam</source>
      <translation>Your name</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/you_card.py" />
      <source>Je rol in dit programma: {role}.</source>
      <translation>Your role in this program: {role}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/save_notice.py" />
      <source>Je tekst blijft in het veld staan.</source>
      <translation>Your text stays in the field.</translation>
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Je werk is opgeslagen.</source>
      <translation>Your work is saved.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Je ziet de eerste {held} van {count} rijen.</source>
      <translation>You see the first {held} of {count} rows.</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Je ziet waar je gebleven was en wat aandacht vraagt. Opslaan hoef je nooit: dat gaat vanzelf, binnen een seconde.</source>
      <translation>You see where you left off and what asks for attention. You never need to save: that happens by itself, within a second.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Jeugdige</source>
      <translation>Young person</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/people_panel.py" />
      <source>Jeugdige toevoegen</source>
      <translation>Add young person</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/table_models/dossier_models.py" />
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Jeugdigen</source>
      <translation>Young persons</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Jeugdwet 2.1, 4.1.2, 7.3 en 8.1.1; CRvB 1 mei 2017, stap 1</source>
      <translation>Jeugdwet 2.1, 4.1.2, 7.3 and 8.1.1; CRvB 1 May 2017, step 1</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Jeugdwet art. 2.6; iJw 3.2 OP274 en OP346</source>
      <translation>Jeugdwet art. 2.6; iJw 3.2 OP274 and OP346</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/role_model.py" />
      <source>Jij</source>
      <translation>You</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <location filename="../../app/views/settings_cards/you_card.py" />
      <source>Jij en je gemeente</source>
      <translation>You and your municipality</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Jouw indicatie van {cost} past in de ruimte van {room}.</source>
      <translation>Your indication of {cost} fits in the room of {room}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Jouw indicatie van {cost} past niet in de ruimte van {room}.</source>
      <translation>Your indication of {cost} does not fit in the room of {room}.</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>KPI</source>
      <translation>KPI</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>KPI in de grafiek</source>
      <translation>KPI in the chart</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/providers/provider_dialog.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>KPI's</source>
      <translation>KPIs</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/provider_dialog.py" />
      <source>KPI's, de nieuwste periode bovenaan</source>
      <translation>KPIs, the newest period at the top</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Kader om wat de rondleiding laat zien</source>
      <translation>Frame around what the tour shows</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Kan er niet in</source>
      <translation>Cannot go in</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <location filename="../../app/views/dossier/goals_panel.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <location filename="../../app/views/dossier/question_step.py" />
      <location filename="../../app/views/dossier/scope_residence.py" />
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Kies</source>
      <translation>Choose</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Kies ander product</source>
      <translation>Choose another product</translation>
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Kies bestanden…</source>
      <translation>Choose files…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Kies de grond.</source>
      <translation>Choose the ground.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>Kies de map met je dossiers</source>
      <translation>Choose the folder with your dossiers</translation>
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Kies de map of de bestanden van de regio. Je ziet eerst wat er nieuw, gewijzigd, verdwenen of afgekeurd is; pas met Neem over verandert er iets. Afgekeurde rijen kun je opslaan en terugsturen: een verbeterde werkmap lees je hier weer in. Met F5 wordt de map opnieuw bekeken.</source>
      <translation>Choose the folder or the files of the region. First you see what is new, changed, gone or rejected; nothing changes until you choose Accept. You can save rejected rows and send them back: a corrected workbook you read in here again. F5 looks at the folder again.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Kies de map of de bestanden. Eerst zie je wat er verandert.</source>
      <translation>Choose the folder or the files. First you see what changes.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/goal_picker.py" />
      <source>Kies doelen uit het plan van het gezin (stap Vraag)</source>
      <translation>Choose goals from the family's plan (step Question)</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Kies een andere naam</source>
      <translation>Choose another name</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/you_card.py" />
      <source>Kies een gemeente</source>
      <translation>Choose a municipality</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Kies een kolom…</source>
      <translation>Choose a column…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Kies een product</source>
      <translation>Choose a product</translation>
    </message>
    <message>
      <location filename="../../app/views/bring_in.py" />
      <location filename="../../app/views/restore_page.py" />
      <source>Kies een reservekopie</source>
      <translation>Choose a backup</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/transport_form.py" />
      <source>Kies een trede</source>
      <translation>Choose a step of the tariff</translation>
    </message>
    <message>
      <location filename="../../app/views/unlock_page.py" />
      <source>Kies een wachtzin</source>
      <translation>Choose a passphrase</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>Kies eerst een dossier in de tabel.</source>
      <translation>First choose a dossier in the table.</translation>
    </message>
    <message>
      <location filename="../../app/views/window_commands.py" />
      <source>Kies eerst een dossier. Dan zie je hier de eigenschappen.</source>
      <translation>First choose a dossier. Then you see its properties here.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Kies eerst een product. Dan vul je hier de omvang in.</source>
      <translation>First choose a product. Then you fill in the volume here.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>Kies eerst een product. Dan zie je hier wie het biedt en wie plek heeft.</source>
      <translation>First choose a product. Then you see here who offers it and who has room.</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Kies het bestand van je collega</source>
      <translation>Choose your colleague's file</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Kies het bestand…</source>
      <translation>Choose the file…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Kies het product</source>
      <translation>Choose the product</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Kies je herstelsleutel</source>
      <translation>Choose your recovery key</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/folder_field.py" />
      <source>Kies map</source>
      <translation>Choose folder</translation>
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Kies map…</source>
      <translation>Choose folder…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Kies met wie je het hebt gedeeld.</source>
      <translation>Choose with whom you shared it.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Kies met wie je mag delen.</source>
      <translation>Choose with whom you may share.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Kies meteen een nieuwe wachtzin.</source>
      <translation>Choose a new passphrase straight away.</translation>
    </message>
    <message>
      <location filename="../../app/views/passphrase_dialog.py" />
      <source>Kies minstens vier woorden die je onthoudt. Je herstelsleutel en je reservekopieën blijven gewoon werken.</source>
      <translation>Choose at least four words that you can remember. Your recovery key and your backups go on working.</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Kies rechtsboven Bijwerken en wijs de map met de bestanden aan. Daarna zie je bij elke aanbieder of er plek is.</source>
      <translation>Choose Update at the top right and point out the folder with the files. After that you see of each provider whether there is room.</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/date_field.py" />
      <source>Kies uit een kalender</source>
      <translation>Choose from a calendar</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Kies wie toestemming geeft.</source>
      <translation>Choose who gives consent.</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/date_field.py" />
      <source>Kies {field} uit een kalender</source>
      <translation>Choose {field} from a calendar</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/provider_step.py" />
      <source>Kies {name}</source>
      <translation>Choose {name}</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/folder_field.py" />
      <source>Kies: {field}</source>
      <translation>Choose: {field}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Kies…</source>
      <translation>Choose…</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card.py" />
      <source>Kiezen, aanvinken of indrukken</source>
      <translation>Choose, tick or press</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Kijk in een kopie</source>
      <translation>Look in a copy</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Kijk opnieuw</source>
      <translation>Look again</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <location filename="../../app/views/tour.py" />
      <source>Klaar</source>
      <translation>Done</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Klaar op</source>
      <translation>Done on</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/look_card.py" />
      <source>Kleuren</source>
      <translation>Colours</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Klik op een product, of kies met de pijlen en Enter.</source>
      <translation>Click a product, or choose with the arrow keys and Enter.</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Knippen</source>
      <translation>Cut</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Kolom</source>
      <translation>Column</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>Kolom in het bestand</source>
      <translation>Column in the file</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Kolomindeling verwijderen</source>
      <translation>Remove column layout</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <location filename="../../app/views/sync/layouts_pane.py" />
      <source>Kolomindelingen</source>
      <translation>Column layouts</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Kolomindelingen (*{suffix})</source>
      <translation>Column layouts (*{suffix})</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Kolomindelingen van een collega</source>
      <translation>Column layouts of a colleague</translation>
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Kolomindelingen…</source>
      <translation>Column layouts…</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>Kolomkoppen in</source>
      <translation>Column headers in</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Kolommen aanwijzen</source>
      <translation>Point out columns</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_pane.py" />
      <source>Kolommen in het bestand</source>
      <translation>Columns in the file</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/report_view.py" />
      <source>Kolommen koppelen…</source>
      <translation>Link columns…</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_pane.py" />
      <source>Kolommen van deze indeling</source>
      <translation>Columns of this layout</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>Komt van</source>
      <translation>Comes from</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Kopieer</source>
      <translation>Copy</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_family.py" />
      <source>Kopieer de tekst voor het gezin</source>
      <translation>Copy the text for the family</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Kopieer het laatste zegel</source>
      <translation>Copy the last seal</translation>
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Kopieer verslag</source>
      <translation>Copy report</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Kopiëren</source>
      <translation>Copy</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Korting</source>
      <translation>Discount</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Kosten (schatting)</source>
      <translation>Cost (estimate)</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <source>Laat de gekozen aanbieder los</source>
      <translation>Lets go of the chosen provider</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <source>Laat los</source>
      <translation>Let go</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/dossier/consent_panel.py" />
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/dossier/people_panel.py" />
      <location filename="../../app/views/dossier/phase_list.py" />
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/retention_dialog.py" />
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Laat staan</source>
      <translation>Leave it</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Laat zo</source>
      <translation>Leave it so</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Laatst gelukt op de tweede plek: {moment}</source>
      <translation>Last succeeded in the second place: {moment}</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Laatst gelukt op deze computer: {moment}</source>
      <translation>Last succeeded on this computer: {moment}</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Laatst gemaakt op {day}. Op het blad staat: sleutel {mark}.</source>
      <translation>Last made on {day}. The sheet says: key {mark}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Laatste dag van de hulp</source>
      <translation>Last day of the help</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Laatste evaluatie: {result}.</source>
      <translation>Last evaluation: {result}.</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Laatste zegel</source>
      <translation>Last seal</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Later</source>
      <translation>Later</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Leefgebied</source>
      <translation>Area of life</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Leeg: er komt geen evaluatie meer.</source>
      <translation>Empty: there will be no further evaluation.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Lees bestand van collega…</source>
      <translation>Read a colleague's file…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Leg dit vast</source>
      <translation>Record this</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Leg dit vast als wijziging</source>
      <translation>Record this as a change</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Leg dit vast als wijziging: {title}</source>
      <translation>Record this as a change: {title}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Leg toestemming vast</source>
      <translation>Record consent</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <location filename="../../app/views/start_page.py" />
      <location filename="../../app/views/table_models/product_model.py" />
      <location filename="../../app/views/widgets/problem_line.py" />
      <source>Let op</source>
      <translation>Take care</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Let op: er is een indicatie die nooit is geëxporteerd.</source>
      <translation>Take care: there is an indication that was never exported.</translation>
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>Let op: met gemeente, geboortejaar en hulp samen kan iemand toch te herkennen zijn. Het bestand is niet versleuteld. Deel het niet verder dan nodig.</source>
      <translation>Take care: with municipality, year of birth and help together someone may still be recognised. The file is not encrypted. Do not share it more widely than needed.</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <location filename="../../app/views/settings_cards/look_card.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>Licht</source>
      <translation>Light</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Licht pad</source>
      <translation>Light route</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/provider_dialog.py" />
      <source>Licht per product en gemeente</source>
      <translation>Light per product and municipality</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>Licht toen</source>
      <translation>Light then</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/provider_dialog.py" />
      <source>Lichten</source>
      <translation>Lights</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Links kies je met de pijltjes een onderdeel, met F6 ga je naar het onderdeel zelf. Wat je wijzigt, is meteen opgeslagen. Wat grijs is, mag alleen een beheerder wijzigen.</source>
      <translation>On the left you choose a section with the arrow keys; F6 takes you to the section itself. What you change is saved at once. Only an administrator may change what is grey.</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/sync/history_view.py" />
      <source>Logboek</source>
      <translation>Log</translation>
    </message>
    <message>
      <location filename="../../app/views/management.py" />
      <source>Logboek…</source>
      <translation>Log…</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Looptijd niet bekend</source>
      <translation>Duration not known</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Maak definitief</source>
      <translation>Make final</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Maak het bestand opnieuw</source>
      <translation>Make the file again</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Maak het bestand opnieuw: {title}</source>
      <translation>Make the file again: {title}</translation>
    </message>
    <message>
      <location filename="../../app/views/unlock_page.py" />
      <source>Maak het dossierbestand</source>
      <translation>Make the dossier file</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Maak het plan van het gezin in Word, niet versleuteld</source>
      <translation>Make the family's plan in Word, not encrypted</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Maak nieuw dossier</source>
      <translation>Make a new dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Maak nu een reservekopie</source>
      <translation>Make a backup now</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Maak ongedaan</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_refusal.py" />
      <source>Maak voor elke jeugdige een concept van de afwijzing in Word</source>
      <translation>Make a draft of the refusal in Word for each young person</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Maak voor elke jeugdige een conceptbrief in Word, niet versleuteld</source>
      <translation>Make a draft letter in Word for each young person, not encrypted</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>Maand</source>
      <translation>Month</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/folder_card.py" />
      <location filename="../../app/views/sync_page.py" />
      <source>Map met regionale gegevens</source>
      <translation>Folder with regional data</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/folder_card.py" />
      <source>Map met sjablonen</source>
      <translation>Folder with templates</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/folder_card.py" />
      <source>Map voor indicaties</source>
      <translation>Folder for indications</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>Map {folder}, bekeken om {time}</source>
      <translation>Folder {folder}, looked at {time}</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>Map {folder}. Laatst gekeken: {moment}, niets nieuws</source>
      <translation>Folder {folder}. Last looked: {moment}, nothing new</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/folder_card.py" />
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Mappen</source>
      <translation>Folders</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/norms_card.py" />
      <source>Maximaal</source>
      <translation>At most</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Meer of langer dan de norm</source>
      <translation>More or longer than the norm</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <location filename="../../app/views/dossier/provider_step.py" />
      <source>Meld aan de regio…</source>
      <translation>Report to the region…</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card.py" />
      <source>Menu openen; daarna kiest een letter de opdracht</source>
      <translation>Open a menu; then a letter chooses the command</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lock_card.py" />
      <source>Met Ctrl+L vergrendel je meteen. Wat je net hebt getypt, is dan al opgeslagen.</source>
      <translation>Ctrl+L locks at once. What you have just typed is already saved then.</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Met F6 kom je bij de knoppen.</source>
      <translation>F6 takes you to the buttons.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/folder_card.py" />
      <source>Met brief.docx, plan.docx en afwijzing.docx van je gemeente. Leeg: de sjablonen van het programma.</source>
      <translation>With brief.docx, plan.docx and afwijzing.docx of your municipality. Empty: the program's own templates.</translation>
    </message>
    <message>
      <location filename="../../app/views/unlock_page.py" />
      <source>Met deze zin worden de dossiers op deze computer versleuteld. Kies minstens vier woorden die je onthoudt. Let op: niemand kan een vergeten wachtzin herstellen, ook je beheerder niet. Bewaar hem dus ook op een veilige plek, zoals een wachtwoordkluis.</source>
      <translation>This passphrase encrypts the dossiers on this computer. Choose at least four words that you can remember. Take care: nobody can restore a forgotten passphrase, not even your administrator. So keep it in a safe place too, such as a password manager.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Met een indeling herkent het programma een bestand met andere kolomkoppen.</source>
      <translation>With a layout the program recognises a file with other column headers.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Met een wachtzin</source>
      <translation>With a passphrase</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Met lopende toewijzingen</source>
      <translation>With current allocations</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Met lopende toewijzingen: gedeclareerd plus wat die dit jaar nog brengen</source>
      <translation>With current allocations: declared plus what they will still bring this year</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Met wie?</source>
      <translation>With whom?</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>Middelste aanbieder</source>
      <translation>Middle provider</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/norms_card.py" />
      <source>Minimaal</source>
      <translation>At least</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Minstens één van deze</source>
      <translation>At least one of these</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Mist een kolom</source>
      <translation>Lacks a column</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Na</source>
      <translation>After</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Na een aantal maanden hulp daalt het tarief.</source>
      <translation>After a number of months of help the tariff goes down.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Na het exporteren</source>
      <translation>After exporting</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lock_card.py" />
      <source>Na {count} minuten zonder aanraken</source>
      <translation>After {count} minutes untouched</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/command_box.py" />
      <location filename="../../app/views/dossier/question_step.py" />
      <location filename="../../app/views/sync/layouts_pane.py" />
      <location filename="../../app/views/table_models/layout_models.py" />
      <location filename="../../app/views/table_models/person_model.py" />
      <location filename="../../app/views/table_models/signal_model.py" />
      <source>Naam</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <location filename="../../app/views/table_models/role_model.py" />
      <source>Naam bij Windows</source>
      <translation>Name in Windows</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Naam en functie</source>
      <translation>Name and position</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Naam van deze indeling</source>
      <translation>Name of this layout</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Naar Product</source>
      <translation>To Product</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Naar de backoffice:</source>
      <translation>To the back office:</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Naar de geschiedenis</source>
      <translation>To the history</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Naar de printer gestuurd. Berg het blad nu op een veilige plek op.</source>
      <translation>Sent to the printer. Now put the sheet away in a safe place.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Naast elkaar</source>
      <translation>Side by side</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/choice_fields.py" />
      <source>Nee</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_row.py" />
      <source>Nee, volgens de geboortedatum</source>
      <translation>No, by the date of birth</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <source>Nee: {why}</source>
      <translation>No: {why}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Neem de vraag van het gezin over</source>
      <translation>Use the family's question</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Neem over</source>
      <translation>Accept</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Niet alles is opgeslagen</source>
      <translation>Not everything is saved</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>Niet bekend</source>
      <translation>Not known</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Niet herkend</source>
      <translation>Not recognised</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Niet in dit bestand</source>
      <translation>Not in this file</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/adding_panel.py" />
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Niet nu</source>
      <translation>Not now</translation>
    </message>
    <message>
      <location filename="../../app/views/save_tables.py" />
      <source>Niet opgeslagen</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Niet overgenomen</source>
      <translation>Not taken over</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Niet overnemen</source>
      <translation>Do not take over</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Niet sluiten</source>
      <translation>Do not close</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Niet verplicht</source>
      <translation>Not required</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Niets dat nu aandacht vraagt.</source>
      <translation>Nothing that asks for attention now.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Niets gevonden. Controleer de spelling, of zoek op een deel van de naam.</source>
      <translation>Nothing found. Check the spelling, or search for part of the name.</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>Niets gevonden. Typ een ander woord.</source>
      <translation>Nothing found. Type another word.</translation>
    </message>
    <message>
      <location filename="../../app/views/help_window.py" />
      <source>Niets gevonden. Zoek op een ander woord.</source>
      <translation>Nothing found. Search for another word.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/open_points.py" />
      <source>Niets meer te doen in deze stap</source>
      <translation>Nothing more to do in this step</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Nieuw</source>
      <translation>New</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Nieuw dossier</source>
      <translation>New dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Nieuw dossier brengt je in zeven stappen van de vraag van het gezin naar een bestand voor de backoffice. Het programma geeft advies, jij beslist.</source>
      <translation>New dossier takes you in seven steps from the family's question to a file for the back office. The program advises, you decide.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>Nieuw dossierbestand</source>
      <translation>New dossier file</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>Nieuw dossierbestand maken</source>
      <translation>Make a new dossier file</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Nieuw signaal</source>
      <translation>New signal</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Nieuw, nog zonder gegevens</source>
      <translation>New, still without data</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/folder_card.py" />
      <source>Nieuwe bestanden in deze map worden vanzelf gezien.</source>
      <translation>New files in this folder are noticed by themselves.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Nieuwe jeugdige</source>
      <translation>New young person</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Nieuwe ouder of voogd</source>
      <translation>New parent or guardian</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>Nieuwe regionale gegevens</source>
      <translation>New regional data</translation>
    </message>
    <message>
      <location filename="../../app/views/new_passphrase.py" />
      <source>Nieuwe wachtzin</source>
      <translation>New passphrase</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <location filename="../../app/views/table_models/product_model.py" />
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>Niveau</source>
      <translation>Level</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Noem wie akkoord is gegaan.</source>
      <translation>Name who agreed.</translation>
    </message>
    <message>
      <location filename="../../app/views/new_passphrase.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Nog een keer</source>
      <translation>Once more</translation>
    </message>
    <message>
      <location filename="../../app/views/start_page.py" />
      <source>Nog geen dossiers. Begin met een nieuw dossier, of bekijk het voorbeelddossier.</source>
      <translation>No dossiers yet. Begin with a new dossier, or look at the example dossier.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>Nog geen dossiers. Begin met een nieuw dossier.</source>
      <translation>No dossiers yet. Start with a new dossier.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Nog geen kolomindelingen. Je maakt er een bij Bijwerken, als een blad niet wordt herkend.</source>
      <translation>No column layouts yet. You make one in Update, when a sheet is not recognised.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/norm_part.py" />
      <source>Nog geen omvang</source>
      <translation>No volume yet</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Nog geen product of aantal uren: dat komt later.</source>
      <translation>No product or number of hours yet: that comes later.</translation>
    </message>
    <message>
      <location filename="../../app/views/start_page.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Nog geen regionale gegevens</source>
      <translation>No regional data yet</translation>
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Nog geen regionale gegevens. Kies de map waarin de Excel-bestanden staan.</source>
      <translation>No regional data yet. Choose the folder that holds the Excel files.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Nog niet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Nog niet elk verplicht veld heeft een eigen kolom.</source>
      <translation>Not every required field has a column of its own yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Nog niet opgeslagen</source>
      <translation>Not saved yet</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/check_groups.py" />
      <location filename="../../app/views/dossier/properties.py" />
      <source>Nog te doen</source>
      <translation>Still to do</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/open_points.py" />
      <source>Nog te doen in deze stap: {count}</source>
      <translation>Still to do in this step: {count}</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Nog te herstellen</source>
      <translation>Still to mend</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Nog uitzoeken</source>
      <translation>Still to find out</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lock_card.py" />
      <source>Nooit</source>
      <translation>Never</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <location filename="../../app/views/products/product_panel.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>Norm</source>
      <translation>Norm</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/norms_card.py" />
      <source>Norm instellen</source>
      <translation>Set norm</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/norm_model.py" />
      <source>Norm van de regio</source>
      <translation>Norm of the region</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Norm, gespreid over {months} maanden: {low} tot {high} per week</source>
      <translation>Norm, spread over {months} months: {low} to {high} per week</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Normen</source>
      <translation>Norms</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/norms_card.py" />
      <source>Normen van producten</source>
      <translation>Norms of products</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Noteer wat je deelde</source>
      <translation>Note what you shared</translation>
    </message>
    <message>
      <location filename="../../app/views/passphrase_dialog.py" />
      <source>Nu opent je account op deze computer de dossiers. Met een wachtzin moet je die bij elke start typen, en na het vergrendelen. Kies minstens vier woorden die je onthoudt, en bewaar eerst een herstelsleutel.</source>
      <translation>Now your account on this computer opens the dossiers. With a passphrase you must type it at every start, and after locking. Choose at least four words that you can remember, and keep a recovery key first.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/look_card.py" />
      <source>Nu opnieuw starten</source>
      <translation>Start again now</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Nu: vol tarief</source>
      <translation>Now: full tariff</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Nummer van het besluit</source>
      <translation>Number of the decision</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Omvang</source>
      <translation>Volume</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Onder de 12 jaar geeft een ouder of voogd toestemming. Leg dat vast bij de ouder.</source>
      <translation>Under the age of 12 a parent or guardian gives consent. Record it with the parent.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>Onder de kolomkoppen staan geen rijen.</source>
      <translation>There are no rows below the column headers.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_page.py" />
      <source>Onderdeel</source>
      <translation>Part</translation>
    </message>
    <message>
      <location filename="../../app/views/rail.py" />
      <source>Onderdelen</source>
      <translation>Parts</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Onderdelen van de instellingen</source>
      <translation>Sections of the settings</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Ongedaan gemaakt: {what}.</source>
      <translation>Undone: {what}.</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Ongedaan maken</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_refusal.py" />
      <source>Ook een afwijzing gaat langs de vijf stappen: vul ze in bij Analyse. Het gezin krijgt een besluit waartegen het bezwaar kan maken.</source>
      <translation>A refusal goes through the five steps too: fill them in at Analysis. The family gets a decision to which it can object.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Op de tweede plek is nog geen reservekopie.</source>
      <translation>There is no backup in the second place yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Op deze computer is nog geen reservekopie.</source>
      <translation>There is no backup on this computer yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>Op deze computer staan nog geen dossiers. Hoe wil je beginnen?</source>
      <translation>There are no dossiers on this computer yet. How do you want to begin?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_refusal.py" />
      <source>Op welke grond wijs je af?</source>
      <translation>On which ground do you refuse?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Op welke grond?</source>
      <translation>On which ground?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Opdracht aan de aanbieder</source>
      <translation>Order to the provider</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Opdracht gegeven op</source>
      <translation>Order given on</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <location filename="../../app/views/dossier/letter_writer.py" />
      <source>Open bestand</source>
      <translation>Open file</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Open de dossiers</source>
      <translation>Open the dossiers</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Open dossier {number}</source>
      <translation>Open dossier {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/dossier/export_panel.py" />
      <location filename="../../app/views/handover_send_dialog.py" />
      <location filename="../../app/views/register_dialog.py" />
      <location filename="../../app/views/settings_cards/place_card.py" />
      <source>Open map</source>
      <translation>Open folder</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Openen</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/jump_row.py" />
      <source>Opgelost</source>
      <translation>Solved</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/properties.py" />
      <source>Opgeslagen</source>
      <translation>Saved</translation>
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>Opgeslagen, {lines}: {path}</source>
      <translation>Saved, {lines}: {path}</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card_dialog.py" />
      <location filename="../../app/views/person_data_dialog.py" />
      <location filename="../../app/views/save_tables.py" />
      <source>Opgeslagen: {path}</source>
      <translation>Saved: {path}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Opgeteld</source>
      <translation>Added up</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Opmerkingen</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/open_points.py" />
      <source>Opmerkingen bij deze stap: {count}</source>
      <translation>Remarks with this step: {count}</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Opmerkingen bij het lezen</source>
      <translation>Remarks while reading</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Opnieuw</source>
      <translation>Redo</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Opnieuw gedaan: {what}.</source>
      <translation>Redone: {what}.</translation>
    </message>
    <message>
      <location filename="../../app/views/window_commands.py" />
      <source>Opnieuw gelezen.</source>
      <translation>Read again.</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Opnieuw maken</source>
      <translation>Make again</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/dossier/save_notice.py" />
      <source>Opnieuw proberen</source>
      <translation>Try again</translation>
    </message>
    <message>
      <location filename="../../app/views/leaving.py" />
      <location filename="../../app/views/menus.py" />
      <source>Opslaan</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <location filename="../../app/views/key_card_dialog.py" />
      <source>Opslaan als PDF</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <location filename="../../app/views/key_card_dialog.py" />
      <source>Opslaan als PDF…</source>
      <translation>Save as PDF…</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Opslaan als bestand…</source>
      <translation>Save as a file…</translation>
    </message>
    <message>
      <location filename="../../app/views/save_tables.py" />
      <source>Opslaan als werkmap</source>
      <translation>Save as a workbook</translation>
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <location filename="../../app/views/save_tables.py" />
      <source>Opslaan als werkmap…</source>
      <translation>Save as a workbook…</translation>
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Opslaan…</source>
      <translation>Save…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/people_panel.py" />
      <source>Ouder of voogd toevoegen</source>
      <translation>Add parent or guardian</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <source>Over</source>
      <translation>About</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/window_commands.py" />
      <source>Over Indicatiewijzer</source>
      <translation>About Indicatiewijzer</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Over vorig jaar is niets bekend om mee te vergelijken.</source>
      <translation>Nothing is known about last year to compare with.</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Overdracht (*{ending})</source>
      <translation>Handover (*{ending})</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Overdragen</source>
      <translation>Hand over</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/page_keys.py" />
      <source>Overdragen aan een collega…</source>
      <translation>Hand over to a colleague…</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <source>Overige producten</source>
      <translation>Other products</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Overnemen</source>
      <translation>Take over</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Overslaan</source>
      <translation>Skip</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Overzicht van aanbieders</source>
      <translation>Overview of providers</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <location filename="../../app/views/key_card_dialog.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../app/views/help_window.py" />
      <source>Pagina's van de handleiding</source>
      <translation>Pages of the manual</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/page_keys.py" />
      <source>Paneel in- of uitklappen</source>
      <translation>Fold or unfold the panel</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/side_panel.py" />
      <source>Paneel inklappen</source>
      <translation>Fold the panel</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/side_panel.py" />
      <source>Paneel uitklappen</source>
      <translation>Unfold the panel</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Pas de hulp aan in de stappen Product tot Aanbieder.</source>
      <translation>Change the help in the steps Product to Provider.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/dossier/page_keys.py" />
      <source>Pauzeren</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Peildatum</source>
      <translation>Reference date</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>Periode</source>
      <translation>Period</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Personen</source>
      <translation>Persons</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Persoon</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/people_panel.py" />
      <source>Persoon verwijderen</source>
      <translation>Remove person</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/pgb_form.py" />
      <source>Pgb: het gezin koopt de hulp zelf in</source>
      <translation>Personal budget (pgb): the family buys the help itself</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>Pijltjes om te kiezen, Enter om te gaan.</source>
      <translation>Arrow keys to choose, Enter to go.</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>Plaats</source>
      <translation>Place</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Plafond</source>
      <translation>Ceiling</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <location filename="../../app/views/region/parts.py" />
      <source>Plafonds</source>
      <translation>Ceilings</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Plakken</source>
      <translation>Paste</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Plan…</source>
      <translation>Plan…</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Plek van de gegevens</source>
      <translation>Place of the data</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <source>Prijs</source>
      <translation>Price</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Prikkels</source>
      <translation>Incentives</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Probeer opnieuw</source>
      <translation>Try again</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/figure_choices.py" />
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <location filename="../../app/views/step_titles.py" />
      <location filename="../../app/views/table_models/care_model.py" />
      <location filename="../../app/views/table_models/norm_model.py" />
      <location filename="../../app/views/table_models/product_model.py" />
      <location filename="../../app/views/table_models/product_price_model.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>Product</source>
      <translation>Product</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/products/products_page.py" />
      <location filename="../../app/views/settings_cards/region_card.py" />
      <source>Productcatalogus</source>
      <translation>Product catalogue</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_list.py" />
      <location filename="../../app/views/products/products_page.py" />
      <source>Producten</source>
      <translation>Products</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Producten en wachttijd</source>
      <translation>Products and waiting time</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Productie</source>
      <translation>Production</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Prullenbak</source>
      <translation>Bin</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Prullenbak…</source>
      <translation>Bin…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Rechten van het gezin</source>
      <translation>The family's rights</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Reden</source>
      <translation>Reason</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Reden van wijziging</source>
      <translation>Reason for the change</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <source>Regels</source>
      <translation>Rules</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Regels regio</source>
      <translation>Region's rules</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/region_card.py" />
      <source>Regels van het programma</source>
      <translation>Rules of the program</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/rail.py" />
      <location filename="../../app/views/region/region_page.py" />
      <location filename="../../app/views/settings_cards/region_card.py" />
      <location filename="../../app/views/table_models/report_model.py" />
      <source>Regio</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/region_card.py" />
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Regio en gemeenten</source>
      <translation>Region and municipalities</translation>
    </message>
    <message>
      <location filename="../../app/views/start_page.py" />
      <source>Regionale gegevens van {day} · {age}</source>
      <translation>Regional data of {day} · {age}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Regisseur</source>
      <translation>Coordinator</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Register maken</source>
      <translation>Make register</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Register voor de backoffice</source>
      <translation>Register for the back office</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/menus.py" />
      <source>Register voor de backoffice…</source>
      <translation>Register for the back office…</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>Reikwijdte</source>
      <translation>Scope</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Relatie tot de jeugdige</source>
      <translation>Relation to the young person</translation>
    </message>
    <message>
      <location filename="../../app/views/bring_in.py" />
      <location filename="../../app/views/restore_page.py" />
      <source>Reservekopie (*.db);;Alles (*)</source>
      <translation>Backup (*.db);;Everything (*)</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/restore_page.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Reservekopie terugzetten</source>
      <translation>Restore backup</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Reservekopie terugzetten…</source>
      <translation>Restore backup…</translation>
    </message>
    <message>
      <location filename="../../app/views/other_key.py" />
      <source>Reservekopie van een andere computer</source>
      <translation>Backup of another computer</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/restore_page.py" />
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Reservekopieën</source>
      <translation>Backups</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Reservekopieën (*.db)</source>
      <translation>Backups (*.db)</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Reservekopieën…</source>
      <translation>Backups…</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/audit_model.py" />
      <source>Resultaat</source>
      <translation>Result</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Richting en grenzen zijn voorlopig.</source>
      <translation>Direction and limits are provisional.</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/change_model.py" />
      <location filename="../../app/views/table_models/source_model.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Rij</source>
      <translation>Row</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <source>Rij {row}, kolom {column}</source>
      <translation>Row {row}, column {column}</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Rijen</source>
      <translation>Rows</translation>
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>Rijen waar dit op rust</source>
      <translation>Rows on which this rests</translation>
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <location filename="../../app/views/table_models/role_model.py" />
      <source>Rol</source>
      <translation>Role</translation>
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <source>Rol geven</source>
      <translation>Give role</translation>
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <location filename="../../app/views/settings_cards/roles_card.py" />
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Rollen</source>
      <translation>Roles</translation>
    </message>
    <message>
      <location filename="../../app/views/management.py" />
      <location filename="../../app/views/settings_cards/roles_card.py" />
      <source>Rollen…</source>
      <translation>Roles…</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/tour.py" />
      <source>Rondleiding</source>
      <translation>Tour</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Ruimte</source>
      <translation>Room</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>Ruimte dit jaar</source>
      <translation>Room this year</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/declared_view.py" />
      <source>Samen</source>
      <translation>Together</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Samen ({count})</source>
      <translation>Together ({count})</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/transport_form.py" />
      <source>Samen {count} enkele ritten: {cost}. In {year} was het gemiddeld {mean}.</source>
      <translation>Together {count} single journeys: {cost}. In {year} the mean was {mean}.</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>Samenvatting</source>
      <translation>Summary</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Schrijf alleen op wat bij de vraag hoort.</source>
      <translation>Write down only what belongs to the question.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Schrijf bij elke stap wat je hebt onderzocht. Zonder deze vijf teksten houdt een besluit geen stand.</source>
      <translation>Write for each step what you looked into. Without these five texts a decision does not stand.</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Schrijf in een zin waarom dit hier goed is.</source>
      <translation>Write in one sentence why this is right here.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Schrijf in een zin waarom je deze aanbieder kiest.</source>
      <translation>Write in one sentence why you choose this provider.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Schrijf op wat je hebt gedeeld.</source>
      <translation>Write down what you shared.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Segment</source>
      <translation>Segment</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Selecteer wat voorbij is</source>
      <translation>Select what has passed</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Signaal aan de regio</source>
      <translation>Signal to the region</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Signalen</source>
      <translation>Signals</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Signalen aan de regio</source>
      <translation>Signals to the region</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Sleutel</source>
      <translation>Key</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Sleutel van de dossiers</source>
      <translation>Key of the dossiers</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Sleutelbestand terugzetten</source>
      <translation>Put the key file back</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Sluit het dossier</source>
      <translation>Close the dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Sluit toch</source>
      <translation>Close anyway</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <location filename="../../app/views/dossier/save_notice.py" />
      <location filename="../../app/views/dossier/version_dialog.py" />
      <location filename="../../app/views/handover_send_dialog.py" />
      <location filename="../../app/views/help_window.py" />
      <location filename="../../app/views/key_card_dialog.py" />
      <location filename="../../app/views/person_data_dialog.py" />
      <location filename="../../app/views/prompts.py" />
      <location filename="../../app/views/providers/provider_dialog.py" />
      <location filename="../../app/views/pseudonym_dialog.py" />
      <location filename="../../app/views/recovery_key_dialog.py" />
      <location filename="../../app/views/register_dialog.py" />
      <location filename="../../app/views/retention_dialog.py" />
      <location filename="../../app/views/roles_dialog.py" />
      <location filename="../../app/views/sources_dialog.py" />
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <location filename="../../app/views/sync/row_panel.py" />
      <source>Sluiten</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card_dialog.py" />
      <location filename="../../app/views/menus.py" />
      <source>Sneltoetsen</source>
      <translation>Keyboard shortcuts</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card.py" />
      <source>Sneltoetsen van Indicatiewijzer</source>
      <translation>Keyboard shortcuts of Indicatiewijzer</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/region/signal_counts.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <location filename="../../app/views/table_models/register_models.py" />
      <location filename="../../app/views/table_models/signal_model.py" />
      <source>Soort</source>
      <translation>Kind</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Soort aanbieder</source>
      <translation>Kind of provider</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card.py" />
      <source>Spatie</source>
      <translation>Space</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Spoed: er is nu hulp nodig</source>
      <translation>Urgent: help is needed now</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/you_card.py" />
      <source>Staat op elke indicatie die jij maakt.</source>
      <translation>Is on every indication that you make.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Staffelkorting</source>
      <translation>Tiered discount</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>Stand</source>
      <translation>Standing</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>Stap</source>
      <translation>Step</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Stap {now} van {all}</source>
      <translation>Step {now} of {all}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/widgets/step_list.py" />
      <source>Stappen</source>
      <translation>Steps</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/rail.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../app/views/status_line.py" />
      <source>Statusbalk</source>
      <translation>Status bar</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Stond er al in</source>
      <translation>Was already in</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <location filename="../../app/views/sync/progress_line.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/progress_line.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Stop het bijwerken</source>
      <translation>Stop updating</translation>
    </message>
    <message>
      <location filename="../../app/views/save_tables.py" />
      <source>Stop met opslaan</source>
      <translation>Stop saving</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Stoplicht</source>
      <translation>Stoplight</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>Stoppen</source>
      <translation>Stop</translation>
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Stuur dit verslag naar je beheerder. Er staan geen persoonsgegevens in.</source>
      <translation>Send this report to your administrator. It holds no personal data.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/look_card.py" />
      <source>Taal</source>
      <translation>Language</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Tabel</source>
      <translation>Table</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>Tarief</source>
      <translation>Tariff</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Tarieven</source>
      <translation>Tariffs</translation>
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Tarieven op</source>
      <translation>Tariffs on</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Te klein: minder dan {limit} cliënten.</source>
      <translation>Too small: fewer than {limit} clients.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/data_ages.py" />
      <source>Te oud om nog op af te gaan</source>
      <translation>Too old to go by any more</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Te oud: {kinds}</source>
      <translation>Too old: {kinds}</translation>
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Technisch verslag</source>
      <translation>Technical report</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Tekst (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Telt als</source>
      <translation>Counts as</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/decision_part.py" />
      <location filename="../../app/views/retention_dialog.py" />
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Termijn</source>
      <translation>Period</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Termijn instellen</source>
      <translation>Set the period</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Termijn per gemeente</source>
      <translation>Period per municipality</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Termijn voorbij</source>
      <translation>Period has passed</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Termijnen</source>
      <translation>Deadlines</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Termijnen van de gemeenten</source>
      <translation>Periods of the municipalities</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/help_window.py" />
      <location filename="../../app/views/recovery_key_page.py" />
      <location filename="../../app/views/restore_page.py" />
      <location filename="../../app/views/settings_cards/lights_card.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Terug</source>
      <translation>Back</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/norms_card.py" />
      <source>Terug naar de regio</source>
      <translation>Back to the region</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lights_card.py" />
      <source>Terug naar de regio: {text}</source>
      <translation>Back to the region: {text}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/main_window.py" />
      <source>Terug naar het dossier</source>
      <translation>Back to the dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/restore_page.py" />
      <source>Terugzetten</source>
      <translation>Put back</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Terugzetten…</source>
      <translation>Restore…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/dossier/page_keys.py" />
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Tijdlijn</source>
      <translation>Timeline</translation>
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Toch afsluiten</source>
      <translation>Exit anyway</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Toch doorgaan</source>
      <translation>Carry on anyway</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Toch een nieuw dossier</source>
      <translation>A new dossier anyway</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Toegang en aanbieder bepalen samen welke hulp past; de toegang beslist. Vertel het gezin wat hier is besproken.</source>
      <translation>The access team and the provider settle together which help fits; the access team decides. Tell the family what was discussed here.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/check_groups.py" />
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Toegelicht</source>
      <translation>Explained</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Toegelicht: {text}</source>
      <translation>Explained: {text}</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Toelichten</source>
      <translation>Explain</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Toelichting</source>
      <translation>Explanation</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Toestemming</source>
      <translation>Consent</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Toestemming intrekken</source>
      <translation>Withdraw consent</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Toestemming om te delen toevoegen</source>
      <translation>Add consent to share</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Toestemming op</source>
      <translation>Consent on</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <location filename="../../app/views/key_card_dialog.py" />
      <source>Toetsen</source>
      <translation>Keys</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Toewijzingsnummer vanaf {day}</source>
      <translation>Allocation number from {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/provider_step.py" />
      <source>Toon</source>
      <translation>Show</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Toon alle aanbieders</source>
      <translation>Show all providers</translation>
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Toon alle producten</source>
      <translation>Show all products</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/open_points.py" />
      <source>Toon alle {count}</source>
      <translation>Show all {count}</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <location filename="../../app/views/region/signals_part.py" />
      <source>Toon alles</source>
      <translation>Show everything</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/level_panel.py" />
      <source>Toon de vragen</source>
      <translation>Show the questions</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Totaal en kosten</source>
      <translation>Total and cost</translation>
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>Totaal {amount}</source>
      <translation>Total {amount}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Totaal {total} {unit}</source>
      <translation>Total {total} {unit}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Trek de toestemming om te delen met {scope} in</source>
      <translation>Withdraw the consent to share with {scope}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Trek in</source>
      <translation>Withdraw</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Trek in: {title}</source>
      <translation>Withdraw: {title}</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Trek toelichting in</source>
      <translation>Withdraw explanation</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Tweede plek</source>
      <translation>Second place</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Typ de vier regels van je herstelsleutel over, of kies het bestand waarin je hem hebt bewaard. Hoofdletters en streepjes maken niet uit.</source>
      <translation>Type the four lines of your recovery key, or choose the file in which you kept it. Capitals and hyphens make no difference.</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Typ de wachtzin die je van je collega hebt gekregen.</source>
      <translation>Type the passphrase that your colleague gave you.</translation>
    </message>
    <message>
      <location filename="../../app/views/unlock_page.py" />
      <source>Typ de wachtzin waarmee de reservekopie van {moment} is gemaakt. Daarmee gaan de dossiers voortaan ook op deze computer open.</source>
      <translation>Type the passphrase with which the backup of {moment} was made. From now on it opens the dossiers on this computer too.</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>Typ een naam, dossiernummer of opdracht</source>
      <translation>Type a name, dossier number or command</translation>
    </message>
    <message>
      <location filename="../../app/views/new_passphrase.py" />
      <source>Typ een nieuwe wachtzin.</source>
      <translation>Type a new passphrase.</translation>
    </message>
    <message>
      <location filename="../../app/views/unlock_page.py" />
      <source>Typ je wachtzin om de dossiers op deze computer te openen.</source>
      <translation>Type your passphrase to open the dossiers on this computer.</translation>
    </message>
    <message>
      <location filename="../../app/views/lock_screen.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Typ je wachtzin.</source>
      <translation>Type your passphrase.</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Uit het bestand Producten van de regio. Herkomst toont blad en rij.</source>
      <translation>From the region's file Producten. Origin shows sheet and row.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/goal_picker.py" />
      <source>Uit het plan</source>
      <translation>From the plan</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/look_card.py" />
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Uiterlijk en taal</source>
      <translation>Look and language</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Uitkomst</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Uitkomst en gesprek</source>
      <translation>Outcome and talk</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/level_panel.py" />
      <source>Uitleg bij: {text}</source>
      <translation>Explanation of: {text}</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_choices.py" />
      <source>Uren per niveau</source>
      <translation>Hours per level</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Van 1 dossier is de termijn voorbij</source>
      <translation>The period of 1 dossier has passed</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Van 1 gesloten dossier is de bewaartermijn voorbij</source>
      <translation>The term of 1 closed dossier is over</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Van 12 tot 16 jaar geven de jeugdige én een ouder of voogd toestemming.</source>
      <translation>From 12 to 16 years the young person and a parent or guardian both give consent.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>Van de eerste {read} rijen zijn er {right} goed en {wrong} afgekeurd.</source>
      <translation>Of the first {read} rows, {right} are right and {wrong} are rejected.</translation>
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <source>Van de lijst halen</source>
      <translation>Take off the list</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/provider_dialog.py" />
      <source>Van deze aanbieder is geen product bekend.</source>
      <translation>No product of this provider is known.</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/provider_dialog.py" />
      <source>Van deze aanbieder is nooit een wachttijd gepubliceerd.</source>
      <translation>No waiting time of this provider was ever published.</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/provider_dialog.py" />
      <source>Van deze aanbieder zijn geen KPI's ingelezen.</source>
      <translation>No KPIs of this provider have been read in.</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Van een andere computer, met de herstelsleutel of de wachtzin erbij.</source>
      <translation>From another computer, together with its recovery key or passphrase.</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Van een eigen indicatie is niet bekend wat er is geleverd.</source>
      <translation>For an indication of our own it is not known what was delivered.</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Van geen enkel afgesloten dossier is de termijn voorbij</source>
      <translation>The period of no closed dossier has passed</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Van {count} dossiers is de termijn voorbij</source>
      <translation>The period of {count} dossiers has passed</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Van {count} gesloten dossiers is de bewaartermijn voorbij</source>
      <translation>The terms of {count} closed dossiers are over</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Van {file} is niets afgekeurd.</source>
      <translation>Nothing of {file} was rejected.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Van {percent}% van de declaraties is het begin van de hulp niet bekend: die houdt in het aflopend tarief zijn volle tarief.</source>
      <translation>For {percent}% of the declarations the start of the help is not known: under the declining tariff they keep their full tariff.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Van {product} is niets gedeclareerd.</source>
      <translation>Nothing was declared of {product}.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Vanaf</source>
      <translation>From</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Vanaf 16 jaar beslist de jeugdige zelf over toestemming.</source>
      <translation>From the age of 16 the young person decides about consent.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lights_card.py" />
      <source>Vanaf welke getallen een licht oranje of rood wordt. Wat je wijzigt, geldt meteen voor alle lichten op deze computer. Een indicatie die al klaar is, houdt het licht dat ze had.</source>
      <translation>From which figures a light turns orange or red. What you change holds at once for all lights on this computer. An indication that is done keeps the light it had.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>Vanzelf overgenomen: {file}{others}.{kept_out} F5 vernieuwt de pagina.</source>
      <translation>Accepted by itself: {file}{others}.{kept_out} F5 refreshes the page.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/folder_card.py" />
      <source>Vanzelf overnemen</source>
      <translation>Automatically accept</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Vastgelegd</source>
      <translation>Committed</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Veiligheid en leefgebieden</source>
      <translation>Safety and areas of life</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>Veld</source>
      <translation>Field</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card.py" />
      <source>Venster of keuzelijst sluiten</source>
      <translation>Close a window or list</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Veranderd</source>
      <translation>Changed</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>Verantwoordelijk is {municipality}, niet onze gemeente.</source>
      <translation>{municipality} is responsible, not our municipality.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>Verantwoordelijk is {municipality}: onze gemeente.</source>
      <translation>{municipality} is responsible: our municipality.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/page_keys.py" />
      <location filename="../../app/views/tour.py" />
      <source>Verder</source>
      <translation>Next</translation>
    </message>
    <message>
      <location filename="../../app/views/start_page.py" />
      <source>Verder werken</source>
      <translation>Continue working</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/step_frame.py" />
      <source>Verder: {step}</source>
      <translation>Next: {step}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/step_frame.py" />
      <source>Verder: {step}  →</source>
      <translation>Next: {step}  →</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Verdwenen</source>
      <translation>Gone</translation>
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Vergelijk met</source>
      <translation>Compare with</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Vergelijken</source>
      <translation>Compare</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lock_card.py" />
      <source>Vergrendel vanzelf</source>
      <translation>Lock by itself</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/settings_cards/lock_card.py" />
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>Vergrendelen</source>
      <translation>Lock</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/decision_part.py" />
      <source>Verlengd tot en met</source>
      <translation>Extended up to and including</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/decision_part.py" />
      <source>Verlengen kan één keer, in een brief die het gezin vóór het einde krijgt. Trekt het gezin de aanvraag in? Vul die dag dan in bij 'Besloten op'.</source>
      <translation>It can be extended once, in a letter that the family gets before the end. Does the family withdraw the request? Then fill in that day at 'Decided on'.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/decision_part.py" />
      <source>Verlenging geschreven op</source>
      <translation>Extension written on</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Vernietig</source>
      <translation>Destroy</translation>
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Vernietigen…</source>
      <translation>Destroy…</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Vernieuwen</source>
      <translation>Refresh</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Verplicht</source>
      <translation>Required</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Verplicht, nog {count} te kiezen</source>
      <translation>Required, {count} still to choose</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Verschil</source>
      <translation>Difference</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Versie</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Versie {number}: {kind}</source>
      <translation>Version {number}: {kind}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Versies</source>
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Verslag ontvangen op</source>
      <translation>Report received on</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <source>Verstuurd</source>
      <translation>Sent</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Vervang</source>
      <translation>Replace</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Vervang die</source>
      <translation>Replace it</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Vervoer</source>
      <translation>Transport</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Verwacht</source>
      <translation>Expected</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Verwacht, zoals de laatste maanden</source>
      <translation>Expected, like the last months</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Verwacht, zoals vorig jaar</source>
      <translation>Expected, like last year</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/dossier/people_panel.py" />
      <location filename="../../app/views/dossier/phase_list.py" />
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/retention_dialog.py" />
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Verwijder</source>
      <translation>Remove</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>Verwijder concept: {title}</source>
      <translation>Delete draft: {title}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>Verwijder dit concept</source>
      <translation>Delete this draft</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Verwijder fase {number}</source>
      <translation>Remove phase {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Verwijder {name}</source>
      <translation>Remove {name}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Verwijder: {line}</source>
      <translation>Delete: {line}</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Verwijderd</source>
      <translation>Deleted</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_pane.py" />
      <source>Verwijder…</source>
      <translation>Remove…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Verwijzer</source>
      <translation>Referrer</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Verzoek ontvangen op</source>
      <translation>Request received on</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Vlak boven het plafond wordt niet betaald.</source>
      <translation>Just above the ceiling nothing is paid.</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Volgend deel van het venster</source>
      <translation>Next part of the window</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Volgende evaluatie</source>
      <translation>Next evaluation</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/page_keys.py" />
      <source>Volgende stap</source>
      <translation>Next step</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card.py" />
      <source>Volgende veld of knop</source>
      <translation>Next field or button</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card.py" />
      <source>Volgende veld; op een knop: indrukken; in een tabel: openen</source>
      <translation>Next field; on a button: press it; in a table: open</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>Volgens de regionale gegevens biedt niemand dit product hier aan. Kies een ander product, of vraag het na bij de regio.</source>
      <translation>According to the regional data nobody offers this product here. Choose another product, or ask the region.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Voor dit product is geen norm afgesproken.</source>
      <translation>No norm has been agreed for this product.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_family.py" />
      <source>Voor het gezin</source>
      <translation>For the family</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Voor wie</source>
      <translation>For whom</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>Voor {name}</source>
      <translation>For {name}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>Voorbeelden</source>
      <translation>Examples</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Voorletters</source>
      <translation>Initials</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Voorlopig: de regio heeft dit product nog niet in een bestand genoemd.</source>
      <translation>Provisional: the region has not named this product in a file yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lights_card.py" />
      <source>Voorlopig: de regio heeft nog geen enkele drempel vastgesteld.</source>
      <translation>Provisional: the region has not settled any threshold yet.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Voornaam</source>
      <translation>First name</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Voornamen</source>
      <translation>First names</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Voorstel</source>
      <translation>Suggestion</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/progress_line.py" />
      <source>Voortgang</source>
      <translation>Progress</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Voortgang van het bijwerken</source>
      <translation>Progress of the update</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Voorvoegsel</source>
      <translation>Name prefix</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Vorig deel van het venster</source>
      <translation>Previous part of the window</translation>
    </message>
    <message>
      <location filename="../../app/views/tour.py" />
      <source>Vorige</source>
      <translation>Previous</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/page_keys.py" />
      <source>Vorige stap</source>
      <translation>Previous step</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card.py" />
      <source>Vorige veld of knop</source>
      <translation>Previous field or button</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Vorm van de hulp</source>
      <translation>Form of the help</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>Vraag</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Vraagt je akkoord</source>
      <translation>Asks for your agreement</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/level_panel.py" />
      <source>Vragen inklappen</source>
      <translation>Fold the questions</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Vul in op welke dag.</source>
      <translation>Fill in on which day.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/decision_part.py" />
      <source>Vul in wanneer de aanvraag binnenkwam, dan rekent dit de termijn.</source>
      <translation>Fill in when the request came in, and this works out the term.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Vul in wanneer het verzoek binnenkwam, dan rekent dit de termijnen.</source>
      <translation>Fill in when the request came in; the deadlines are worked out from that.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Vul in wat je van de jeugdige weet. Zo krijgt een gezin geen twee dossiers. Weet je nog niets? Druk dan op Enter.</source>
      <translation>Fill in what you know of the young person. That way no family gets two dossiers. Nothing known yet? Then press Enter.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Vul volume, van en t/m in: dan staan hier het totaal en de geschatte kosten.</source>
      <translation>Fill in volume, from and up to: then the total and the estimated cost appear here.</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card_dialog.py" />
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Waar</source>
      <translation>Where</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Waar bewaar je de herstelsleutel?</source>
      <translation>Where do you keep the recovery key?</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Waar dit vandaan komt</source>
      <translation>Where this comes from</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Waar gaat het over?</source>
      <translation>What is it about?</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/place_card.py" />
      <source>Waar je gegevens staan</source>
      <translation>Where your data is</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Waar komen de indicaties?</source>
      <translation>Where do the indications go?</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Waar komen de reservekopieën ook?</source>
      <translation>Where else do the backups go?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/letter_writer.py" />
      <source>Waar komt de brief?</source>
      <translation>Where does the letter go?</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/origin_link.py" />
      <location filename="../../app/views/sources_dialog.py" />
      <source>Waar komt dit vandaan?</source>
      <translation>Where does this come from?</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Waar komt het bestand?</source>
      <translation>Where does the file go?</translation>
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>Waar komt het gekozen bedrag van deze maand vandaan?</source>
      <translation>Where does the chosen amount of this month come from?</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Waar komt het register?</source>
      <translation>Where does the register go?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/tariff_line.py" />
      <source>Waar komt het tarief vandaan?</source>
      <translation>Where does the tariff come from?</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>Waar wil je heen?</source>
      <translation>Where do you want to go?</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <location filename="../../app/views/table_models/source_model.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Waarde</source>
      <translation>Value</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Waarom</source>
      <translation>Why</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Waarom deze aanbieder?</source>
      <translation>Why this provider?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Waarom dit niveau</source>
      <translation>Why this level</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Waarom intrekken?</source>
      <translation>Why withdraw?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Waarom is dit nodig?</source>
      <translation>Why is this needed?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Waarom kies je anders?</source>
      <translation>Why do you choose differently?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Waarom kies je deze uitkomst?</source>
      <translation>Why do you choose this outcome?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Waarom stopt de hulp?</source>
      <translation>Why does the help stop?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Waarom wel of niet?</source>
      <translation>Why, or why not?</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/audit_model.py" />
      <source>Waarover</source>
      <translation>About what</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Waarvoor</source>
      <translation>What for</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>Wachtenden</source>
      <translation>Waiting</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>Wachttijd</source>
      <translation>Waiting time</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Wachttijd van 1 aanbieder is ouder dan {days} dagen</source>
      <translation>The waiting time of 1 provider is more than {days} days old</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/provider_dialog.py" />
      <source>Wachttijden</source>
      <translation>Waiting times</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Wachttijden van {count} aanbieders zijn ouder dan {days} dagen</source>
      <translation>The waiting times of {count} providers are more than {days} days old</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/provider_dialog.py" />
      <source>Wachttijden, de nieuwste bovenaan</source>
      <translation>Waiting times, the newest at the top</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <location filename="../../app/views/lock_screen.py" />
      <location filename="../../app/views/passphrase_dialog.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Wachtzin</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <location filename="../../app/views/passphrase_dialog.py" />
      <source>Wachtzin instellen</source>
      <translation>Set passphrase</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Wachtzin instellen…</source>
      <translation>Set passphrase…</translation>
    </message>
    <message>
      <location filename="../../app/views/file_password_dialog.py" />
      <source>Wachtzin voor het bestand</source>
      <translation>Passphrase for the file</translation>
    </message>
    <message>
      <location filename="../../app/views/passphrase_dialog.py" />
      <source>Wachtzin wijzigen</source>
      <translation>Change passphrase</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Wachtzin wijzigen…</source>
      <translation>Change passphrase…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/table_models/audit_model.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Wanneer</source>
      <translation>When</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Wanneer de hulp liep; de streep is vandaag</source>
      <translation>When the help ran; the line is today</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wanneer het begon en wat er al is geprobeerd.</source>
      <translation>When it began and what has been tried.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Wanneer?</source>
      <translation>When?</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>Was</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/table_models/audit_model.py" />
      <location filename="../../app/views/table_models/signal_model.py" />
      <location filename="../../app/views/table_models/source_model.py" />
      <source>Wat</source>
      <translation>What</translation>
    </message>
    <message>
      <location filename="../../app/views/region/parts.py" />
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Wat als</source>
      <translation>What if</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Wat als: {who}, {basis}</source>
      <translation>What if: {who}, {basis}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Wat besluit je?</source>
      <translation>What do you decide?</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Wat deze hulp was naast eerdere hulp met hetzelfde product</source>
      <translation>What this help was beside earlier help with the same product</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wat er al is</source>
      <translation>What is already there</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wat er beter moet gaan, en hoe het gezin dat merkt.</source>
      <translation>What has to get better, and how the family will notice.</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/person_model.py" />
      <source>Wat er is bewaard</source>
      <translation>What was kept</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Wat er is gedaan</source>
      <translation>What was done</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Wat er meegaat</source>
      <translation>What goes along</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <source>Wat er speelt</source>
      <translation>What is going on</translation>
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Wat er van deze persoon is bewaard</source>
      <translation>What was kept about this person</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/change_model.py" />
      <source>Wat er verandert</source>
      <translation>What changes</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wat gaat de aanbieder doen?</source>
      <translation>What will the provider do?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wat gaat de toegang doen?</source>
      <translation>What will the access team do?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wat gaat het gezin doen?</source>
      <translation>What will the family do?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Wat gebeurt er hierna?</source>
      <translation>What happens after this?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Wat heb je gedeeld?</source>
      <translation>What did you share?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wat is er al geprobeerd, en wat hielp?</source>
      <translation>What has been tried, and what helped?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Wat is er besproken?</source>
      <translation>What was discussed?</translation>
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Wat is er van iemand bewaard?</source>
      <translation>What was kept about somebody?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Wat is er veranderd sinds</source>
      <translation>What has changed since</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/shared_panel.py" />
      <source>Wat is gedeeld</source>
      <translation>What was shared</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Wat is na deze fase bereikt?</source>
      <translation>What has been reached after this phase?</translation>
    </message>
    <message>
      <location filename="../../app/views/key_card_dialog.py" />
      <source>Wat je ermee doet</source>
      <translation>What you do with it</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Wat je na {moment} hebt gedaan, staat niet in deze reservekopie.</source>
      <translation>What you did after {moment} is not in this backup.</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Wat je verwijdert, blijft hier 30 dagen staan. Daarna is het echt weg. Terugzetten brengt het terug zoals het was.</source>
      <translation>What you delete stays here for 30 days. After that it is really gone. Putting back returns it as it was.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Wat je ziet</source>
      <translation>What you see</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wat kwam eruit?</source>
      <translation>What came of it?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Wat levert de aanbieder op?</source>
      <translation>What does the provider deliver?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Wat moet er beter gaan?</source>
      <translation>What has to get better?</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Wat speelt er?</source>
      <translation>What is going on?</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signal_panel.py" />
      <source>Wat te doen</source>
      <translation>What to do</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wat veranderde daardoor?</source>
      <translation>What changed because of it?</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Wat verwijderd is</source>
      <translation>What was deleted</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wat vraagt het gezin, in hun eigen woorden?</source>
      <translation>What does the family ask, in its own words?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wat wil het gezin zelf?</source>
      <translation>What does the family itself want?</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/provider_dialog.py" />
      <source>Wat wil je zien?</source>
      <translation>What do you want to see?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Wat zei de aanbieder over declaraties?</source>
      <translation>What did the provider say about declarations?</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/choice_fields.py" />
      <source>Weet niet</source>
      <translation>Don't know</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Weggooien</source>
      <translation>Throw away</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/level_panel.py" />
      <source>Welk niveau past?</source>
      <translation>Which level fits?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Welke deskundige dacht mee?</source>
      <translation>Which expert thought along?</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Welke expertise ontbreekt?</source>
      <translation>Which expertise is missing?</translation>
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>Welke reservekopie wil je terugzetten?</source>
      <translation>Which backup do you want to restore?</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Welke reservekopie?</source>
      <translation>Which backup?</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Welke rijen</source>
      <translation>Which rows</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Welke vraag beantwoordt de aanbieder?</source>
      <translation>Which question does the provider answer?</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>Welkom bij Indicatiewijzer</source>
      <translation>Welcome to Indicatiewijzer</translation>
    </message>
    <message>
      <location filename="../../app/views/unlock_page.py" />
      <source>Welkom terug</source>
      <translation>Welcome back</translation>
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Werk verder</source>
      <translation>Continue</translation>
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <location filename="../../app/views/save_tables.py" />
      <source>Werkmap (*.xlsx)</source>
      <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Werkmap (*.xlsx);;JSON (*.json)</source>
      <translation>Workbook (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Werkt in: {places}</source>
      <translation>Works in: {places}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/table_models/audit_model.py" />
      <source>Wie</source>
      <translation>Who</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Wie de herstelsleutel én het dossierbestand heeft, kan alles lezen. Bewaar hem daarom niet op deze computer, maar op een stick in de kluis, op papier, of in de wachtwoordkluis van je gemeente.</source>
      <translation>Whoever has both the recovery key and the dossier file can read everything. So do not keep it on this computer, but on a memory stick in the safe, on paper, or in your municipality's password manager.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Wie doet de analyse?</source>
      <translation>Who does the analysis?</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Wie doet het</source>
      <translation>Who does it</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Wie geeft toestemming?</source>
      <translation>Who gives consent?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wie heeft verwezen?</source>
      <translation>Who referred the family?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wie helpt al mee, of kan dat doen?</source>
      <translation>Who already helps, or could help?</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Wie is akkoord?</source>
      <translation>Who agrees?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Wie is hiermee akkoord?</source>
      <translation>Who agrees with this?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wie maakt het plan?</source>
      <translation>Who makes the plan?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wie waren erbij?</source>
      <translation>Who was there?</translation>
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <source>Wie welke rol heeft</source>
      <translation>Who has which role</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wie ziet het anders, en hoe?</source>
      <translation>Who sees it differently, and how?</translation>
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Wijs de map aan waarin je dossiers staan, of waarin je wilt beginnen.</source>
      <translation>Point out the folder that holds your dossiers, or in which you want to start.</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Wijzig toelichting</source>
      <translation>Change explanation</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Wijzigen</source>
      <translation>Change</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Wijzigen: {title}</source>
      <translation>Change: {title}</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Wijzigingen worden meteen opgeslagen.</source>
      <translation>Changes are saved at once.</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/search_line.py" />
      <source>Wis wat er staat</source>
      <translation>Clear what is there</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>Woonplaats van {name}</source>
      <translation>Residence of {name}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/letter_writer.py" />
      <source>Word-bestand maken</source>
      <translation>Make a Word file</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>Wordt</source>
      <translation>Becomes</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/progress_line.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Wordt gestopt…</source>
      <translation>Stopping…</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Zekerheid van de datum</source>
      <translation>Certainty of the date</translation>
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>Zet deze terug</source>
      <translation>Put this back</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Zet je 1 signaal op verstuurd? Daarna wijzig je het niet meer.</source>
      <translation>Mark your 1 signal as sent? After that you no longer change it.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Zet je {count} signalen op verstuurd? Daarna wijzig je ze niet meer.</source>
      <translation>Mark your {count} signals as sent? After that you no longer change them.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Zet om naar {count} minuten</source>
      <translation>Convert to {count} minutes</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Zet op verstuurd</source>
      <translation>Mark as sent</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Zet op verstuurd…</source>
      <translation>Mark as sent…</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/recovery_key_page.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Zet terug</source>
      <translation>Put back</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Zet terug op de voorlopige waarden</source>
      <translation>Back to the provisional values</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/retention_card.py" />
      <source>Zo lang blijft een gesloten dossier op deze computer staan. Wat daarna weg mag, stelt het programma voor; een beheerder beslist.</source>
      <translation>That is how long a closed dossier stays on this computer. The program suggests what may go after that; an administrator decides.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Zo leest het gezin het</source>
      <translation>As the family reads it</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Zo weet de regio wat er mist. Noem geen kind en geen gezin: een naam of BSN wordt geweigerd.</source>
      <translation>This tells the region what is missing. Name no child and no family: a name or BSN is refused.</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Zo wordt betaald</source>
      <translation>As is paid now</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>Zo zijn de rijen niet te lezen.</source>
      <translation>The rows cannot be read this way.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/look_card.py" />
      <source>Zoals Windows</source>
      <translation>As Windows</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Zoals de laatste maanden: gedeclareerd plus hun gemiddelde per maand die komt</source>
      <translation>Like the last months: declared plus their mean for each month to come</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>Zoek een aanbieder</source>
      <translation>Search for a provider</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Zoek een dossier</source>
      <translation>Search for a dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Zoek een persoon</source>
      <translation>Search for a person</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_list.py" />
      <location filename="../../app/views/products/products_page.py" />
      <source>Zoek een product</source>
      <translation>Search for a product</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_list.py" />
      <location filename="../../app/views/products/products_page.py" />
      <source>Zoek een product op naam, niveau of code</source>
      <translation>Search for a product by name, level or code</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/advice_box.py" />
      <source>Zoek eerst uit:</source>
      <translation>First find out:</translation>
    </message>
    <message>
      <location filename="../../app/views/help_window.py" />
      <source>Zoek in de handleiding</source>
      <translation>Search in the manual</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <source>Zoek in de signalen</source>
      <translation>Search in the signals</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <source>Zoek in de signalen  (Ctrl+F)</source>
      <translation>Search in the signals  (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Zoek in het logboek</source>
      <translation>Search in the log</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Zoek op dossier of persoon</source>
      <translation>Search by dossier or person</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>Zoek op naam of AGB  (Ctrl+F)</source>
      <translation>Search by name or AGB  (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Zoek op naam of burgerservicenummer</source>
      <translation>Search by name or citizen service number</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Zoek op naam, BSN of dossiernummer  (Ctrl+F)</source>
      <translation>Search by name, BSN or dossier number  (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/widgets/search_line.py" />
      <source>Zoeken</source>
      <translation>Search</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_part.py" />
      <source>Zonder BSN is eerdere hulp niet op te zoeken.</source>
      <translation>Without a BSN earlier help cannot be looked up.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Zonder BSN zijn de toewijzingen van de regio niet op te zoeken. Vul het BSN in bij Vraag.</source>
      <translation>Without a BSN the region's allocations cannot be looked up. Fill in the BSN at Question.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Zonder contract</source>
      <translation>Without a contract</translation>
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Zonder contract (NGA)</source>
      <translation>Without a contract (NGA)</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Zonder plafond en productie is er geen grafiek.</source>
      <translation>Without a ceiling and production there is no chart.</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Zonder tweede plek ben je alles kwijt als deze computer stukgaat of gestolen wordt. Wat er is, zie je bij Bestand, Reservekopieën.</source>
      <translation>Without a second place you lose everything if this computer breaks or is stolen. What there is, you see in File, Backups.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/pgb_form.py" />
      <source>Zorg in natura (zin): wij kiezen een aanbieder</source>
      <translation>Care in kind (zin): we choose a provider</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>aanbieder</source>
      <translation>provider</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>aandeel C en zonder contract</source>
      <translation>share of C and without a contract</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>aantal cliënten</source>
      <translation>number of clients</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <source>advies</source>
      <translation>advice</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signal_filters.py" />
      <source>alle aanbieders</source>
      <translation>all providers</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>alle categorieën</source>
      <translation>all categories</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <source>alle gemeenten</source>
      <translation>all municipalities</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>alle gemeenten van de regio</source>
      <translation>all municipalities of the region</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>alle lichten</source>
      <translation>all lights</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <source>alle producten</source>
      <translation>all products</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <source>alle soorten</source>
      <translation>all kinds</translation>
    </message>
    <message>
      <location filename="../../app/views/provider_filter.py" />
      <source>alle {count} aanbieders</source>
      <translation>all {count} providers</translation>
    </message>
    <message>
      <location filename="../../app/views/provider_filter.py" />
      <source>alleen groen ({count})</source>
      <translation>only green ({count})</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/person_model.py" />
      <source>alleen in de regio</source>
      <translation>only in the region</translation>
    </message>
    <message>
      <location filename="../../app/views/provider_filter.py" />
      <source>alleen onbekend ({count})</source>
      <translation>only unknown ({count})</translation>
    </message>
    <message>
      <location filename="../../app/views/provider_filter.py" />
      <source>alleen rood ({count})</source>
      <translation>only red ({count})</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>alleen vandaag</source>
      <translation>only today</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>alles</source>
      <translation>everything</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/own_strength_card.py" />
      <source>artikel</source>
      <translation>article</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>backup back-up kopie stick</source>
      <translation>backup back-up copy stick</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>beheerder kwaliteit rechten</source>
      <translation>administrator quality rights</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/source_model.py" />
      <source>berekend</source>
      <translation>calculated</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>bewaren</source>
      <translation>keep</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>bewaren wissen jaren</source>
      <translation>keep erase years</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/step_list.py" />
      <source>bezig</source>
      <translation>busy</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>bijvoorbeeld moeder, voogd</source>
      <translation>for example mother, guardian</translation>
    </message>
    <message>
      <location filename="../../app/views/source_words.py" />
      <source>blad {sheet}</source>
      <translation>sheet {sheet}</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/declared_chart.py" />
      <source>budgetplafond</source>
      <translation>budget ceiling</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>budgetplafonds</source>
      <translation>budget ceilings</translation>
    </message>
    <message>
      <location filename="../../app/views/leaving.py" />
      <source>burgerservicenummers</source>
      <translation>citizen service numbers (BSN)</translation>
    </message>
    <message>
      <location filename="../../app/views/status_line.py" />
      <source>catalogus {version}</source>
      <translation>catalogue {version}</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>categorie {name}</source>
      <translation>category {name}</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>centen</source>
      <translation>cents</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>concept</source>
      <translation>draft</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>database bestand schijf</source>
      <translation>database file disk</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/date_field.py" />
      <source>dd-mm-jjjj</source>
      <translation>dd/mm/yyyy</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>de evaluatie van {day} is nog niet gedaan</source>
      <translation>the evaluation of {day} has not been done yet</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>de hulp is geëindigd op {day}</source>
      <translation>the help ended on {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>de jeugdige</source>
      <translation>the young person</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/providers/providers_page.py" />
      <source>declaraties t/m {day}</source>
      <translation>declarations up to {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>definitief export bestand brief plan</source>
      <translation>final export file letter plan</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>definitief sinds {moment}</source>
      <translation>final since {moment}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>deze computer</source>
      <translation>this computer</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>deze jeugdige</source>
      <translation>this young person</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/role_model.py" />
      <source>dit ben jij</source>
      <translation>this is you</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>dossier</source>
      <translation>dossier</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>drempels grenzen wachttijd budget kpi</source>
      <translation>thresholds limits waiting time budget kpi</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>eerste op {day}: {number}</source>
      <translation>first on {day}: {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/retention_card.py" />
      <source>eigen termijn</source>
      <translation>own period</translation>
    </message>
    <message>
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>elke gemeente apart</source>
      <translation>each municipality apart</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>en {count} meer, later in de tijd</source>
      <translation>and {count} more, later in time</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>er is geen dag voor de evaluatie</source>
      <translation>there is no day for the evaluation</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>er is nog geen enkele reservekopie</source>
      <translation>there is no backup at all yet</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>er kunnen vernietigde dossiers in staan</source>
      <translation>they may hold dossiers that were erased</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>ernstig</source>
      <translation>serious</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>ernstig gemist</source>
      <translation>missed seriously</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>euro's</source>
      <translation>euros</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>evaluatie op {day}</source>
      <translation>evaluation on {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <source>evaluatie {day}</source>
      <translation>evaluation {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>export sjabloon brief map</source>
      <translation>export template letter folder</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_list.py" />
      <source>fase toevoegen</source>
      <translation>add phase</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>gedeclareerd in euro's</source>
      <translation>declared in euros</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>geen</source>
      <translation>none</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>geen keuze</source>
      <translation>no choice</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>geen norm</source>
      <translation>no norm</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>geen wachttijd bekend</source>
      <translation>no waiting time known</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>gehaald</source>
      <translation>met</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <source>gekozen</source>
      <translation>chosen</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>gelijk</source>
      <translation>the same</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>gemeente</source>
      <translation>municipality</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>gemeenten kleur</source>
      <translation>municipalities colour</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>gemiddeld {mean} {unit} per week</source>
      <translation>on average {mean} {unit} per week</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>gemist</source>
      <translation>missed</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>gestopt, laatste dag {day}</source>
      <translation>stopped, last day {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>gezin personen jeugdige toestemming verwijzer</source>
      <translation>family people youth consent referrer</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>geëvalueerd op {day}</source>
      <translation>evaluated on {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>geëxporteerd op {moment}</source>
      <translation>exported on {moment}</translation>
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>gisteren {time}</source>
      <translation>yesterday {time}</translation>
    </message>
    <message>
      <location filename="../../app/views/provider_filter.py" />
      <source>groen en oranje ({count})</source>
      <translation>green and orange ({count})</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <location filename="../../app/views/region/benchmark_chart.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>haalt de norm</source>
      <translation>meets the norm</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>haalt de norm bij lange na niet</source>
      <translation>misses the norm by far</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <location filename="../../app/views/region/benchmark_chart.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>haalt de norm niet</source>
      <translation>misses the norm</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>halverwege de hulp</source>
      <translation>halfway through the help</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <location filename="../../app/views/region/figure_choices.py" />
      <location filename="../../app/views/region/what_if_part.py" />
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>hele regio</source>
      <translation>whole region</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>het oudste sinds {day}: {number}</source>
      <translation>the oldest since {day}: {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>hier ingesteld</source>
      <translation>set here</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>hoger is beter</source>
      <translation>higher is better</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>in 1 week</source>
      <translation>in 1 week</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>in {weeks} weken</source>
      <translation>in {weeks} weeks</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/open_points.py" />
      <source>ingeklapt</source>
      <translation>folded</translation>
    </message>
    <message>
      <location filename="../../app/views/region/data_ages.py" />
      <source>ingelezen {day}</source>
      <translation>read in {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>ingetrokken op {moment}, nog niet geëxporteerd</source>
      <translation>withdrawn on {moment}, not exported yet</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>inkoopstrategie 2026 §3; Jeugdwet art. 1.1</source>
      <translation>purchasing strategy 2026 §3; Jeugdwet art. 1.1</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>inkoopstrategie 2026 §7.3.4 en §9; iJw 3.2</source>
      <translation>purchasing strategy 2026 §7.3.4 and §9; iJw 3.2</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>inkoopstrategie 2026 §7.3; voorlopige beslisboom</source>
      <translation>purchasing strategy 2026 §7.3; provisional decision tree</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>instelling</source>
      <translation>setting</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/chart.py" />
      <source>jan feb mrt apr mei jun jul aug sep okt nov dec</source>
      <translation>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</translation>
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>je collega</source>
      <translation>your colleague</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>jeugdige</source>
      <translation>young person</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>kies</source>
      <translation>choose</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/step_list.py" />
      <source>klaar</source>
      <translation>done</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>kwaliteitssignaal</source>
      <translation>quality signal</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>laatst gelukt op {day}</source>
      <translation>last succeeded on {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>laatste dag {day}</source>
      <translation>last day {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>laatste dag {day}: {number}</source>
      <translation>last day {day}: {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>lager is beter</source>
      <translation>lower is better</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <location filename="../../app/views/table_models/change_model.py" />
      <source>leeg</source>
      <translation>empty</translation>
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>maanden</source>
      <translation>months</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>max. {norm}</source>
      <translation>max. {norm}</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>medewerker naam gemeente</source>
      <translation>worker name municipality</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>middelste aanbieder: {figure}</source>
      <translation>middle provider: {figure}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>min. {norm}</source>
      <translation>min. {norm}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>mis</source>
      <translation>missed</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>naam, beroep, registratie; leeg als dat niet nodig was</source>
      <translation>name, profession, registration; empty if that was not needed</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>naast elkaar</source>
      <translation>side by side</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>namen van collega's en nummers van dossiers</source>
      <translation>names of colleagues and numbers of dossiers</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>niet aangeboden</source>
      <translation>not offered</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>niet afgesproken</source>
      <translation>not agreed</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>niet afgesproken met de regio</source>
      <translation>not agreed with the region</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>niet gebruikt</source>
      <translation>not used</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>niet lezen</source>
      <translation>do not read</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <source>niet meer te kiezen</source>
      <translation>no longer to choose</translation>
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>niets</source>
      <translation>nothing</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>nieuw</source>
      <translation>new</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>niveau advies</source>
      <translation>level advice</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>nog geen naam</source>
      <translation>no name yet</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>nog geen namen</source>
      <translation>no names yet</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/advice_box.py" />
      <source>nog geen. Beantwoord de vragen; het advies loopt mee.</source>
      <translation>none yet. Answer the questions; the advice keeps up with you.</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/step_list.py" />
      <source>nog leeg</source>
      <translation>still empty</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <source>nog niet</source>
      <translation>not yet</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/properties.py" />
      <source>nog niet gekozen</source>
      <translation>not chosen yet</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>nog niet geëxporteerd</source>
      <translation>not exported yet</translation>
    </message>
    <message>
      <location filename="../../app/views/region/data_ages.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>nog niet ingelezen</source>
      <translation>not read in yet</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>nog niet verstuurd</source>
      <translation>not sent yet</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>norm {norm}</source>
      <translation>norm {norm}</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>norm {norm} of hoger</source>
      <translation>norm {norm} or higher</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>norm {norm} of lager</source>
      <translation>norm {norm} or lower</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>norm: {norm}</source>
      <translation>norm: {norm}</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>onbekend</source>
      <translation>unknown</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>onderzoek vijf stappen gesprek</source>
      <translation>inquiry five steps talk</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>op verzoek</source>
      <translation>on request</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>opdracht</source>
      <translation>command</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>open einde</source>
      <translation>open end</translation>
    </message>
    <message>
      <location filename="../../app/views/status_line.py" />
      <source>opgeslagen {time}</source>
      <translation>saved {time}</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/declared_chart.py" />
      <location filename="../../app/views/region/budget_panel.py" />
      <source>opgeteld</source>
      <translation>added up</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <source>opnieuw gemaakt</source>
      <translation>made again</translation>
    </message>
    <message>
      <location filename="../../app/views/light_words.py" />
      <location filename="../../app/views/source_words.py" />
      <source>peildatum {day}</source>
      <translation>reference date {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/declared_chart.py" />
      <location filename="../../app/views/region/budget_panel.py" />
      <source>per maand</source>
      <translation>per month</translation>
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>per {what}</source>
      <translation>per {what}</translation>
    </message>
    <message>
      <location filename="../../app/views/leaving.py" />
      <source>persoonsgegevens</source>
      <translation>personal data</translation>
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>plafond</source>
      <translation>ceiling</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>product</source>
      <translation>product</translation>
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>productie</source>
      <translation>production</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lights_card.py" />
      <source>regio: {number}</source>
      <translation>region: {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>rij {above} en {number} samen</source>
      <translation>row {above} and {number} together</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>rij {number}</source>
      <translation>row {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/source_words.py" />
      <source>rij {row}</source>
      <translation>row {row}</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>segment {number}</source>
      <translation>segment {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>signalen aan de regio</source>
      <translation>signals to the region</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>sinds {day}</source>
      <translation>since {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>sinds {day}: sluit de stick of netwerkmap aan</source>
      <translation>since {day}: connect the stick or network folder</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>slot minuten wegblijven</source>
      <translation>lock minutes away</translation>
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>stap</source>
      <translation>step</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>stap {step}</source>
      <translation>step {step}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>stop</source>
      <translation>stop</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>stoplicht plek wachttijd</source>
      <translation>stoplight room waiting time</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>t/m</source>
      <translation>up to</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>te klein</source>
      <translation>too small</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>te laat sinds {day}: {number}</source>
      <translation>late since {day}: {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>te weinig cliënten om mee te tellen</source>
      <translation>too few clients to count</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>te weinig cliënten om te tonen</source>
      <translation>too few clients to show</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>telt niet mee</source>
      <translation>does not count</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>thema donker licht contrast taal engels tekstgrootte lettergrootte</source>
      <translation>theme dark light contrast language dutch text size font size</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>tot en met</source>
      <translation>up to and including</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>tot en met {day}</source>
      <translation>up to and including {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>tweede plek</source>
      <translation>second place</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/open_points.py" />
      <source>uitgeklapt</source>
      <translation>unfolded</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>uren fase norm kosten evaluatie</source>
      <translation>hours phase norm cost evaluation</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>uren volume doorlooptijd</source>
      <translation>hours volume lead time</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>van</source>
      <translation>from</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>van de regio</source>
      <translation>of the region</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/retention_card.py" />
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>van je beheerder</source>
      <translation>from your administrator</translation>
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>van vandaag</source>
      <translation>of today</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>van {given} tot {withdrawn}, ingetrokken</source>
      <translation>from {given} to {withdrawn}, withdrawn</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>vanaf {day}</source>
      <translation>from {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>vanaf {first}</source>
      <translation>from {first}</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <location filename="../../app/views/products/products_page.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>vandaag</source>
      <translation>today</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>vanzelf</source>
      <translation>by itself</translation>
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>vastgelegd</source>
      <translation>committed</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>verlopen op {day}: {number}</source>
      <translation>passed on {day}: {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>vernietigen</source>
      <translation>destroy</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>verordening artikel</source>
      <translation>bylaw article</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>verschilt</source>
      <translation>differs</translation>
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>versie {version}</source>
      <translation>version {version}</translation>
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>verstuurd</source>
      <translation>sent</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>vervallen</source>
      <translation>lapsed</translation>
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>verwacht</source>
      <translation>expected</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>voor een nieuwe versie</source>
      <translation>before a new version</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>voor het inlezen</source>
      <translation>before importing</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>voor het overnemen</source>
      <translation>before taking over</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>voor het terugzetten</source>
      <translation>before restoring</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>voor het vernietigen</source>
      <translation>before destroying</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>voorlopig</source>
      <translation>provisional</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>voorstel: {day}</source>
      <translation>suggestion: {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>vraag de aanbieder, of wacht op de volgende levering</source>
      <translation>ask the provider, or wait for the next delivery</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <source>wachttijden van {day}</source>
      <translation>waiting times of {day}</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/sections.py" />
      <source>wachtzin wachtwoord herstelsleutel</source>
      <translation>passphrase password recovery key</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>wijziging definitief sinds {moment}, nog niet geëxporteerd</source>
      <translation>change final since {moment}, not exported yet</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>wijziging, nog concept; tot die tijd geldt wat is geëxporteerd</source>
      <translation>change, still a draft; until then what was exported holds</translation>
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>woonplaats afwijzen andere wet</source>
      <translation>residence refuse other law</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>zo leest het gezin het</source>
      <translation>as the family reads it</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/retention_card.py" />
      <source>zoals de regio voorstelt</source>
      <translation>as the region suggests</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <location filename="../../app/views/table_models/product_model.py" />
      <source>zonder tarief</source>
      <translation>without a tariff</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/goal_picker.py" />
      <source>{about}: kies doelen uit het plan</source>
      <translation>{about}: choose goals from the plan</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>{age} jaar</source>
      <translation>{age} years old</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>{count} aanbieders bieden dit product hier niet aan.</source>
      <translation>{count} providers do not offer this product here.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>{count} aanbieders hebben te weinig cliënten en staan er niet bij.</source>
      <translation>{count} providers have too few clients and are not shown.</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} aanbieders van lopende hulp zijn rood</source>
      <translation>{count} providers of current help are red</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <source>{count} aanbieders werken niet in deze gemeente.</source>
      <translation>{count} providers do not work in this municipality.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>{count} aanbieders zonder contract staan onderaan: eerst gecontracteerd aanbod.</source>
      <translation>{count} providers without a contract are at the bottom: contracted help comes first.</translation>
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>{count} aanbieders, van {first} ({high}) tot {last} ({low}).</source>
      <translation>{count} providers, from {first} ({high}) to {last} ({low}).</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} apart gezette dossierbestanden zijn ouder dan 30 dagen</source>
      <translation>{count} dossier files that were set aside are older than 30 days</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>{count} blijven achter</source>
      <translation>{count} are behind</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>{count} cliënten</source>
      <translation>{count} clients</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} concepten liggen langer dan 4 weken stil</source>
      <translation>{count} drafts have not moved for more than 4 weeks</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>{count} dagen</source>
      <translation>{count} days</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>{count} dossiers</source>
      <translation>{count} dossiers</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} evaluaties deze week</source>
      <translation>{count} evaluations this week</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} evaluaties te doen</source>
      <translation>{count} evaluations to do</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>{count} indicaties gaan mee</source>
      <translation>{count} indications go along</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} indicaties verlopen binnen 8 weken</source>
      <translation>{count} indications end within 8 weeks</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>{count} instellingen</source>
      <translation>{count} settings</translation>
    </message>
    <message>
      <location filename="../../app/views/widgets/step_list.py" />
      <source>{count} let op</source>
      <translation>{count} take care</translation>
    </message>
    <message>
      <location filename="../../app/views/help_window.py" />
      <source>{count} pagina's gevonden</source>
      <translation>{count} pages found</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>{count} punten open</source>
      <translation>{count} open points</translation>
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>{count} regels</source>
      <translation>{count} lines</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>{count} regels die al liepen</source>
      <translation>{count} lines that were already running</translation>
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>{count} reservekopieën, de nieuwste van {moment}</source>
      <translation>{count} backups, the newest from {moment}</translation>
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>{count} rijen</source>
      <translation>{count} rows</translation>
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>{count} signalen.</source>
      <translation>{count} signals.</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} stops zijn nog niet doorgegeven aan de aanbieder</source>
      <translation>{count} stops have not been passed on to the provider yet</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} termijnen van een besluit lopen af</source>
      <translation>{count} terms of a decision run out</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} termijnen van een verwijzing lopen af</source>
      <translation>{count} referral deadlines are about to pass</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>{count} toewijzingen</source>
      <translation>{count} allocations</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>{count} van {all} bestanden overgenomen.</source>
      <translation>{count} of {all} files accepted.</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} verslagen van een analyse zijn te laat</source>
      <translation>{count} reports of an analysis are late</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>{count} wachtenden</source>
      <translation>{count} waiting</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/status_parts.py" />
      <source>{days} dagen</source>
      <translation>{days} days</translation>
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>{days} dagen oud</source>
      <translation>{days} days old</translation>
    </message>
    <message>
      <location filename="../../app/views/region/data_ages.py" />
      <source>{days}, te oud</source>
      <translation>{days}, too old</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/level_panel.py" />
      <source>{done} van {all} beantwoord</source>
      <translation>{done} of {all} answered</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>{files}: niet compleet, of open in een ander programma. Het wordt opnieuw geprobeerd.</source>
      <translation>{files}: not complete, or open in another program. It is tried again.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>{files}: wordt nog gekopieerd, even wachten.</source>
      <translation>{files}: still being copied, please wait.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>{file}, blad '{sheet}'</source>
      <translation>{file}, sheet '{sheet}'</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/source_model.py" />
      <source>{file}, ingelezen op {moment} door {who}</source>
      <translation>{file}, read in on {moment} by {who}</translation>
    </message>
    <message>
      <location filename="../../app/views/source_words.py" />
      <source>{file}, rij {row}</source>
      <translation>{file}, row {row}</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>{first} t/m {last}</source>
      <translation>{first} to {last}</translation>
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>{going}, met {more}</source>
      <translation>{going}, with {more}</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/change_model.py" />
      <source>{header}: {old} → {new}</source>
      <translation>{header}: {old} → {new}</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/status_parts.py" />
      <source>{kind}: {day} ({days})</source>
      <translation>{kind}: {day} ({days})</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>{low}–{high} {unit} in {months} maanden</source>
      <translation>{low}–{high} {unit} in {months} months</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <source>{mean} {unit} per week</source>
      <translation>{mean} {unit} per week</translation>
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{names} en {count} meer</source>
      <translation>{names} and {count} more</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/roles_card.py" />
      <source>{name} (jij)</source>
      <translation>{name} (you)</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>{name} is {age} jaar. Welke grond geldt?</source>
      <translation>{name} is {age} years old. Which ground holds?</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/people_panel.py" />
      <source>{name} uit dit dossier verwijderen?</source>
      <translation>Remove {name} from this dossier?</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>{name}, categorie {category}</source>
      <translation>{name}, category {category}</translation>
    </message>
    <message>
      <location filename="../../app/views/providers/origin_link.py" />
      <source>{name}, herkomst</source>
      <translation>{name}, origin</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>{name}: waarom</source>
      <translation>{name}: why</translation>
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <location filename="../../app/views/table_models/norm_model.py" />
      <source>{norm} (voorlopig)</source>
      <translation>{norm} (provisional)</translation>
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>{number} staat in de prullenbak (Bestand, Prullenbak).</source>
      <translation>{number} is in the bin (File, Bin).</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <location filename="../../app/views/table_models/provider_past_model.py" />
      <source>{number} weken</source>
      <translation>{number} weeks</translation>
    </message>
    <message>
      <location filename="../../app/views/help_window.py" />
      <source>{page} - Handleiding</source>
      <translation>{page} - Manual</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>{percent} van het plafond</source>
      <translation>{percent} of the ceiling</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>{product}: {amount} gedeclareerd in 1 maand</source>
      <translation>{product}: {amount} declared in 1 month</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>{product}: {amount} gedeclareerd in {count} maanden</source>
      <translation>{product}: {amount} declared in {count} months</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>{provider} is al gekozen. Bij een ander product kies je opnieuw.</source>
      <translation>{provider} has already been chosen. With another product you choose again.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>{reached} van {all} doelen bereikt</source>
      <translation>{reached} of {all} goals reached</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <source>{row} zoals hij kwam</source>
      <translation>{row} as it came</translation>
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>{sentence} Plafond {ceiling}, gedeclareerd {declared}, vastgelegd {committed}, verwacht {rolling}.</source>
      <translation>{sentence} Ceiling {ceiling}, declared {declared}, committed {committed}, expected {rolling}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <source>{start} t/m {end}: {words}.</source>
      <translation>{start} to {end}: {words}.</translation>
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>{titles}: de aanbieder weet nog niet dat deze hulp eerder stopt. In een gesloten dossier kun je dat niet meer vastleggen, en 'Let op' noemt het niet meer.</source>
      <translation>{titles}: the provider does not know yet that this help stops earlier. In a closed dossier you can no longer record that, and 'Take care' no longer mentions it.</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>{used} van {allocated} geleverd</source>
      <translation>{used} of {allocated} delivered</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <source>{value}  ← hier</source>
      <translation>{value}  ← here</translation>
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>{volume}, uit dossier {number}</source>
      <translation>{volume}, from dossier {number}</translation>
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>{what} definitief verwijderen? Dit kun je niet herstellen.</source>
      <translation>Delete {what} for good? You cannot mend this.</translation>
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <location filename="../../app/views/register_dialog.py" />
      <source>{what}: {done} van {total}</source>
      <translation>{what}: {done} of {total}</translation>
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lights_card.py" />
      <source>{words} (voorlopig)</source>
      <translation>{words} (provisional)</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>{words} Sla de afgekeurde rijen op en stuur ze naar de afzender.</source>
      <translation>{words} Save the rejected rows and send them to the sender.</translation>
    </message>
    <message>
      <location filename="../../app/views/sync/window_sync.py" />
      <source>{words}: bekijken</source>
      <translation>{words}: view</translation>
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>{year}: categorie C {flexible}, zonder contract {outside}</source>
      <translation>{year}: category C {flexible}, without a contract {outside}</translation>
    </message>
  </context>
</TS>
