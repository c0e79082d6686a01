<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
  <context>
    <name>Indicatiewijzer</name>
    <message>
      <location filename="../../app/views/dossier/advice_box.py" />
      <source> (staat nog niet vast)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/status_parts.py" />
      <source> (te oud)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <location filename="../../app/views/dossier/volume_step.py" />
      <source> (voorlopig)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source> Afgekeurd: {count}, zie Bijwerken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <source> Nu is het licht: {light}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <location filename="../../app/views/dossier/volume_sums.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source> en </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source> en nog {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <source> op {day} bij licht {light}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>% van plafond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>&amp;Aanbieders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>&amp;Bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>&amp;Dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>&amp;Regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>'{name}' verwijderen? Wat ermee is ingelezen, blijft staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>1 aanbieder biedt dit product hier niet aan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>1 aanbieder heeft te weinig cliënten en staat er niet bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 aanbieder van lopende hulp is rood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <source>1 aanbieder werkt niet in deze gemeente.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>1 aanbieder zonder contract staat onderaan: eerst gecontracteerd aanbod.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>1 blijft achter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>1 cliënt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 concept ligt langer dan 4 weken stil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>1 dag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>1 dag oud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>1 dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 evaluatie deze week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 evaluatie te doen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>1 indicatie gaat mee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 indicatie verloopt binnen 8 weken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>1 jeugdige</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>1 punt open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>1 regel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>1 regel die al liep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>1 reservekopie, van {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>1 rij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>1 signaal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>1 termijn van een verwijzing loopt af</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>1 toewijzing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>1 wachtende</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>1 week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>AGB {agb}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>AGB-code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_page.py" />
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Aan de regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signal_panel.py" />
      <source>Aan wie</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/provider_step.py" />
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/providers/providers_page.py" />
      <location filename="../../app/views/rail.py" />
      <source>Aanbieders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Aanbieders naast elkaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Aandeel C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Aandeel C en zonder contract over de jaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Aandeel C en zonder contract per jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Aandeel NGA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/key_figures.py" />
      <source>Aandeel categorie C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/key_figures.py" />
      <source>Aandeel zonder contract (NGA)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/person_model.py" />
      <location filename="../../app/views/table_models/signal_model.py" />
      <source>Aantal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Aantal signalen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Aantallen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Aantallen per</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Achternaam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Advies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/advice_box.py" />
      <source>Advies: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>Afbouwen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Afdrukken…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Afgekeurd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Afgekeurde rijen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Afgekeurde rijen opslaan…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Afgesloten dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_choices.py" />
      <source>Afgesproken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Afgesproken: nieuwste periode uit de KPI-export, van de hele aanbieder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Aflopend tarief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/recovery_page.py" />
      <source>Afsluiten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/own_strength_card.py" />
      <source>Afwijzen op eigen kracht houdt alleen stand als de verordening daar regels over heeft (CRvB 29 mei 2024). Schrijf per gemeente op in welk artikel die staan. Zolang een veld leeg is, waarschuwt de stap Reikwijdte.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Akkoord van {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Al het overige in deze lijst: nee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Alle aanbieders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>Alle definitieve indicaties in één werkmap, met een code in plaats van de jeugdige en het gezin. Namen, BSN, geboortedag en vrije tekst blijven weg. Er verandert niets aan de dossiers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Alle dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_part.py" />
      <source>Alle eerdere hulp…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Alle gemeenten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Alle hulp is geëindigd. Je kunt het dossier sluiten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <source>Alle soorten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Alleen als de netwerkschijf betrouwbaar is. Je collega's lezen niet mee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Alleen als er niets verloren gaat en niets wordt geweigerd. Anders zie je eerst wat er verandert.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Alleen als het beeld nog niet helder is: het is een mogelijkheid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Alles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Alles is al opgeslagen. Dat gaat hier vanzelf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Alles is ingevuld. Je kunt het dossier definitief maken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/lock_screen.py" />
      <source>Alles is opgeslagen. Je hebt geen wachtzin: wie bij dit account kan, kan verder. Vergrendel daarom ook Windows als je wegloopt (Windows-toets + L), of stel bij Instellingen een wachtzin in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/lock_screen.py" />
      <source>Alles is opgeslagen. Typ je wachtzin om verder te gaan waar je was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Alles selecteren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Alles van {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Alles van {numbers} wordt vernietigd. Dit kun je niet ongedaan maken. In oudere reservekopieën staat het nog, tot die vanzelf zijn opgeruimd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Alles wat definitief is en nog niet geëxporteerd, komt in één werkmap met daarnaast een CSV-bestand. Daarna staan deze indicaties op 'geëxporteerd'. Wat bij dezelfde aanbieder voor de jeugdige al loopt, gaat ongewijzigd mee. De bestanden bevatten persoonsgegevens en zijn niet versleuteld. Bewaar ze veilig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Alles wat definitief is, is al geëxporteerd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/page.py" />
      <source>Alles wat je invult wordt vanzelf opgeslagen. Met F6 ga je naar het volgende deel van het venster, met Ctrl+F zoek je. Alle toetsen staan onder Help, Sneltoetsen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>Alles wat je na {moment} hebt gedaan, staat niet in deze reservekopie. Het bestand van nu wordt niet weggegooid: het komt in de map {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Als je het hebt opgelost, gaan de dossiers gewoon open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Als vorig jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>Analyse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Ander bestand terugzetten…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Ander product kiezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>Andere gemeente</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <location filename="../../app/views/register_dialog.py" />
      <source>Andere map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Andere map…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Andere route</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Annuleer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/file_password_dialog.py" />
      <location filename="../../app/views/handover_take_dialog.py" />
      <location filename="../../app/views/passphrase_dialog.py" />
      <location filename="../../app/views/recovery.py" />
      <location filename="../../app/views/restore_page.py" />
      <source>Annuleren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>B&amp;eeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <location filename="../../app/views/table_models/person_model.py" />
      <source>BSN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Be&amp;werken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <location filename="../../app/views/table_models/signal_model.py" />
      <location filename="../../app/views/table_models/source_model.py" />
      <source>Bedrag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>Bedragen in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Beheer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Bekijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Bekijk de nieuwe bestanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Bekijk: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <location filename="../../app/views/region/region_page.py" />
      <source>Benchmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Benut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_choices.py" />
      <source>Berekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Berekend uit toewijzingen en declaraties t/m {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Besloten, nog niet naar de backoffice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Besproken met het gezin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Bestaat dit gezin al?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <location filename="../../app/views/table_models/source_model.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Bestand maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/report_view.py" />
      <source>Bestanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Bestanden met regionale gegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/progress_line.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Bestanden worden gelezen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Betaald</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Betaald onder elke prikkel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signal_panel.py" />
      <source>Betekenis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Bevindingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Bewaar als bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_pane.py" />
      <source>Bewaar als bestand…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Bewaar een herstelsleutel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Bewaar evaluatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Bewaar indeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Bewaar signaal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Bewaar toelichting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Bewaard als {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Bewaard als {path}. Zet het bestand nu op een veilige plek.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>Bewaard op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Bewaartermijnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/management.py" />
      <source>Bewaartermijnen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Bezig…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Bij de hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Bij het exporteren kies je een map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Bij het maken kies je een map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Bij {helps}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_choices.py" />
      <source>Bij {name}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <location filename="../../app/views/providers/providers_page.py" />
      <location filename="../../app/views/region/data_ages.py" />
      <location filename="../../app/views/region/reading_part.py" />
      <location filename="../../app/views/region/signals_part.py" />
      <location filename="../../app/views/start_page.py" />
      <location filename="../../app/views/sync_page.py" />
      <source>Bijwerken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/source_model.py" />
      <source>Blad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Blad {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/report_view.py" />
      <source>Blad {name} is niet herkend aan zijn kolomkoppen. Wijs één keer aan wat elke kolom is, dan wordt het voortaan gelezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Boven elke grens wordt een deel niet betaald.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_page.py" />
      <source>Bovenaan kies je het onderdeel; met de pijltjes loop je erlangs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Breedte</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Brief…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Bron</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_row.py" />
      <location filename="../../app/views/dossier/why_panel.py" />
      <location filename="../../app/views/widgets/finding_list.py" />
      <location filename="../../app/views/widgets/side_panel.py" />
      <source>Bron: {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Budget {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Budget {year}, declaraties t/m {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Budgetplafond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Budgetten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>CRvB 1 mei 2017, ECLI:NL:CRVB:2017:1477; inkoopstrategie 2026 §7.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>Cat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Categorie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Categorie C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Categorie {category}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <location filename="../../app/views/region/region_page.py" />
      <source>Cijfers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/region/figures_part.py" />
      <source>Cijfers van de regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/key_figures.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>Cliënten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>Cliënten achter {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Code, prijs en norm zijn voorlopig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Concept verwijderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <location filename="../../app/views/dossier/paper_print.py" />
      <source>Concept: dit kan nog veranderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_refusal.py" />
      <source>Conceptbrief…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>Controle van de eerste rijen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>D of C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Dag van het gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_page.py" />
      <location filename="../../app/views/region/signals_part.py" />
      <source>Datakwaliteit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <location filename="../../app/views/table_models/source_model.py" />
      <source>Datum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Datum van het gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>De antwoorden wijzen naar: {outcome}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>De antwoorden wijzen nog geen uitkomst aan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>De bestanden komen in {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>De bovenste is de nieuwste. Elke kopie wordt eerst nagekeken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <source>De cel is leeg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>De dossiers openen met jouw account op deze computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>De dossiers openen met jouw wachtzin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>De dossiers staan versleuteld op deze computer, in één map. Bewaar een reservekopie van die hele map op een veilige plek.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>De dossiers worden gekopieerd…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>De dossiers zijn versleuteld. Vergeet je je wachtzin, of krijg je een andere computer of een ander account, dan gaan ze alleen nog open met de herstelsleutel. Zonder herstelsleutel zijn ze dan voorgoed weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>De eerste reservekopie wordt straks vanzelf gemaakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>De eerste rijen worden gelezen zodra elk verplicht veld een kolom heeft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>De eerste {count} rijen zijn goed te lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>De eerste {shown} van {total} rijen. De werkmap bevat er meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <source>De fasen op een tijdlijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>De grens voor late bestanden is voorlopig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>De grenzen van de lichten zijn voorlopig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>De indicatie:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>De jeugdige</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>De lijst toont de eerste {shown}; kies een soort, gemeente of aanbieder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>De map {folder} is niet bereikbaar sinds {moment}. Je werkt verder met de gegevens die er al zijn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>De nieuwste {shown} van {total} regels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>De plafonds gelden voor de hele regio, niet per gemeente.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>De prullenbak is leeg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>De regio noemt geen norm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>De regio stelt {low} tot {high} uur voor, binnen {weeks} weken{label}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>De reservekopie is gemaakt en nagelezen: alles staat erin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/window.py" />
      <source>De reservekopie is teruggezet. Het vorige dossierbestand staat in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backup_watch.py" />
      <source>De reservekopie van vandaag is gemaakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>De reservekopie wordt gemaakt. Je kunt dit venster sluiten en doorwerken…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>De reservekopie wordt nagekeken en teruggezet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>De reservekopie wordt nagelezen. Daarna opent het venster opnieuw…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>De startdatum is al geweest. Waarom?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>De termijn loopt vanaf de dag waarop het dossier is afgesloten. Dit programma is een werkbank: het echte dossier staat in het systeem van je gemeente. Bewaart je gemeente dossiers alleen hier, stel dan een langere termijn in. Er gaat nooit vanzelf iets weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>De toestemming om te delen met {scope} van vandaag af intrekken?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/new_passphrase.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>De verwijzer mag zelf beslissen dat hulp nodig is. Een eigen analyse en de vijf stappen zijn daarom niet nodig. Je kijkt alleen of het kind bij onze gemeente hoort (stap Reikwijdte) en of de aanbieder een contract heeft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>De vier regels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>De vier regels van de herstelsleutel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>De vijf wettelijke stappen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <location filename="../../app/views/dossier/paper_print.py" />
      <source>De vraag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>De wijzigingen passen bij elkaar; er is niets om te kiezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>De woorden van het kind en de ouders, niet die van een aanbieder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Declaraties min creditregels, in het jaar waarin de hulp is gegeven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Declaraties t/m {day}, uit {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Declaraties tot en met {day} ({days} dagen oud).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Deels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Definitief antwoord op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Definitief antwoord: binnen {weeks} weken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Definitief verwijderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Delen met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Delen met anderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Deze aanbieder is niet groen. Waarom past deze toch het beste?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_step.py" />
      <source>Deze indicatie is definitief. Heropen haar bij Samenvatting om iets te wijzigen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_step.py" />
      <source>Deze indicatie is geëxporteerd. Wijzigen of intrekken kan bij Samenvatting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_step.py" />
      <source>Deze indicatie is ingetrokken. Er verandert niets meer aan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Deze naam is er al</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Deze regels gaan naar de backoffice:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Deze rijen zijn niet bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/new_passphrase.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Deze wachtzin is te kort. Kies een zin van minstens 12 tekens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/source_model.py" />
      <source>Dit bedrag staat in geen bestand; het is berekend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>Dit blad bevat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_pane.py" />
      <source>Dit blad heeft andere kolomkoppen. Kies bij elk veld welke kolom het is; wat er al staat is een voorstel, kijk het na. De volgende keer gaat het vanzelf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Dit bracht {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Dit concept met alles wat erin staat verwijderen? Je kunt het 30 dagen lang terugzetten uit de prullenbak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Dit dossier is gesloten op {day}. Het staat niet meer bij 'Verder werken'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Dit gaat er veranderen. Klopt het? Kies dan Neem over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Dit gezin bestaat al, openen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Dit hebben jullie allebei veranderd. Kies per punt wat blijft; de rest komt vanzelf bij elkaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Dit hoort bij dit product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>Dit is een pgb: het gezin kiest en betaalt de hulp zelf. Je kiest hier geen aanbieder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/date_field.py" />
      <source>Dit is geen datum. Typ dag-maand-jaar, bijvoorbeeld 01-03-2027.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Dit is wel jeugdhulp, maar je regelt het langs een andere weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Dit klopt, neem over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Dit product is voorlopig: er is nog geen bestand van.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Dit signaal gaat over een bestand dat er niet is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Dit signaal is al verstuurd. Maak een nieuw signaal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/dossier/paper.py" />
      <location filename="../../app/views/dossier/paper_print.py" />
      <location filename="../../app/views/dossier/phase_row.py" />
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Doel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Doel toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Doel verwijderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Doelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Donker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Donutgat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/table_models/layout_models.py" />
      <location filename="../../app/views/table_models/register_models.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Door: {staff}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>Doorgaan zoals het is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/table_models/audit_model.py" />
      <location filename="../../app/views/table_models/dossier_models.py" />
      <location filename="../../app/views/table_models/register_models.py" />
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Dossier openen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Dossier overnemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Dossier van een collega overnemen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>Dossier verwijderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <source>Dossier {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>Dossier {number} ({names}) verwijderen? Je kunt het 30 dagen lang terugzetten uit de prullenbak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Dossier {number} overdragen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Dossier {number} van {name}, gemaakt op {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/rail.py" />
      <location filename="../../app/views/restore_page.py" />
      <location filename="../../app/views/table_models/backup_model.py" />
      <location filename="../../app/views/table_models/person_model.py" />
      <source>Dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Dossiers vernietigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Dossiers: {dossiers} in de reservekopie, {now} nu. Indicaties: {indications} in de reservekopie, {now_indications} nu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Druk af wat hieronder staat (Ctrl+P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Een arts, GI of rechter verwees en besliste al dat hulp nodig is. Je gaat hier alleen woonplaats, leeftijd en veiligheid na.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>Een bestand van de regio is niet in te lezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Een deel kon niet worden opgeslagen. Kijk op de pagina.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Een deel van wat je typte kon niet worden opgeslagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Een eerste antwoord is: toegewezen, afgewezen of in onderzoek. Is het in onderzoek, dan volgt het definitieve antwoord later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Een goede vraag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/step_frame.py" />
      <source>Een indicatie is één product voor één jeugdige. Voeg er een toe om verder te gaan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Een kind telt in elke cel één keer mee. Een totaal kan daarom lager zijn dan de som: wie in twee gemeenten hulp kreeg, is voor de regio één cliënt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Een netwerkmap of stick. Elke reservekopie komt daar ook, versleuteld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Een nieuw dossier begint in deze gemeente.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Eenheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_part.py" />
      <source>Eerder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Eerder gemaakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Eerder gemaakte registers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Eerdere hulp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Eerdere hulp van {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Eerdere hulp, de nieuwste bovenaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Eerst nagaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Eerste antwoord op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Eerste antwoord: binnen {days} werkdagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/own_strength_card.py" />
      <source>Eigen kracht in de verordening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Elke aanbieder is afgerekend op zijn eigen plafond.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Elke dag waarop je iets wijzigt, maakt het programma vanzelf een reservekopie, met dezelfde sleutel versleuteld. Elke kopie wordt nagelezen voordat een oude weggaat. Een tweede plek kies je bij Instellingen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Enter opent een rij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Enter toont de afgekeurde rijen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Enter toont de hele toelichting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Er ging iets mis in het programma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Er is al een indeling met de naam '{name}'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Er is dit jaar geen ruimte meer voor jouw indicatie van {cost}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Er is geen afgesloten dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Er is geen eerdere hulp bekend, in de regio niet en in onze dossiers niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Er is niemand gevonden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Er is niets gevonden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Er is niets om ongedaan te maken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Er is niets om opnieuw te doen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Er is niets om over te nemen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Er is nog geen advies over het niveau.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Er is nog geen herstelsleutel: zonder kun je alles kwijtraken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Er is nog geen indicatie. Voeg er bij Product een toe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Er is nog geen reservekopie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <source>Er staat: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Er verandert niets aan je dossiers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Er verandert niets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Er wordt niets mee besloten. {source}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Er zijn al indelingen met deze naam: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>Er zijn geen reservekopieën in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Er zijn nog geen KPI's of declaraties ingelezen. Lees de bestanden van de regio in, dan leg je hier de aanbieders naast elkaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Er zijn nog geen budgetplafonds en declaraties ingelezen. Lees de bestanden van de regio in, dan kun je hier prikkels doorrekenen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Er zijn nog geen budgetplafonds ingelezen. Lees het bestand Prestatieafspraken in, dan zie je hier hoe ver elk plafond is gebruikt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Er zijn nog geen declaraties ingelezen. Lees de bestanden van de regio in, dan zie je hier wat er per segment, aanbieder en gemeente is gedeclareerd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Er zijn nog geen declaraties ingelezen: alleen de plafonds zijn bekend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Er zijn nog geen declaraties van de regio ingelezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Er zijn nog geen regionale gegevens. Lees de bestanden van de regio in, dan zie je hier wat eraan opvalt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <location filename="../../app/views/providers/providers_page.py" />
      <source>Er zijn nog geen regionale gegevens. Lees de bestanden van de regio in, dan zie je hier welke aanbieders plek hebben.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Er zijn nog geen signalen. Mis je aanbod? Maak een nieuw signaal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Er zijn nog geen toewijzingen van de regio ingelezen. Kies Bijwerken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Er zou veel verdwijnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Evaluatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Evaluatie op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <source>Evaluatie op {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Evalueren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Evalueren: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Evalueren…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/dossier/child_care_dialog.py" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Even kijken… ({done} van {total}: {kind})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/file_password_dialog.py" />
      <source>Excel vraagt bij het openen naar deze wachtzin. Geef hem door langs een andere weg dan het bestand, bijvoorbeeld per telefoon. Hij wordt hier niet bewaard: zonder de wachtzin gaat het bestand niet meer open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Excel- en CSV-bestanden (*.xlsx *.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Exporteer wat definitief is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <location filename="../../app/views/file_password_dialog.py" />
      <source>Exporteren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Eén doel dat het gezin zelf merkt, zonder namen of BSN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Eén plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_list.py" />
      <source>Fase verwijderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Fase {numbers} tellen nog niet mee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Fase {number} telt nog niet mee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_list.py" />
      <source>Fase {number} verwijderen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: doel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: eenheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: hoe vaak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: tot en met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: van</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Fase {number}: volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>Ga naar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Ga naar veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Ga naar…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/lock_screen.py" />
      <source>Ga verder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <source>Gaat mee?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Geboortedatum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_row.py" />
      <source>Geboortedatum ontbreekt nog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/person_model.py" />
      <source>Geboren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/region/key_figures.py" />
      <location filename="../../app/views/region/shares_view.py" />
      <location filename="../../app/views/region/what_if_part.py" />
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Gedeclareerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Gedeclareerd per maand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Gedeclareerd plus wat vorig jaar in dezelfde maanden is gedeclareerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Gedeclareerd, als deel van wat is toegewezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Gedeclareerde uren t/m {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Geef de indeling een naam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Geeft de jeugdige zelf toestemming?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Geeft toestemming?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Geen Excel-bestanden gevonden. Kies een map met .xlsx-bestanden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Geen aanbieder heeft hier cijfers over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <source>Geen aanbieder past bij wat je koos.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Geen bijzonderheden gevonden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Geen budget past bij wat je koos.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Geen contract met de regio.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Geen dossier gevonden dat hierop lijkt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_part.py" />
      <source>Geen eerdere hulp bekend in de regionale gegevens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>Geen enkele aanbieder heeft hier een cijfer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Geen grond: de hulp loopt via een andere wet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_list.py" />
      <source>Geen product gevonden. Zoek op een ander woord.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Geen product past bij wat je zoekt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/region/signals_part.py" />
      <source>Geen signaal past bij wat je koos.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Gegeven op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>Gegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Gegevens bijwerken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Gegevens opslaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Gegevens van één persoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/management.py" />
      <source>Gegevens van één persoon…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Gegevens: {day} ({days})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_family.py" />
      <source>Gekopieerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Gekozen product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <source>Gekozen: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Gekozen: {product}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Geleverd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Gelijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <location filename="../../app/views/table_models/backup_model.py" />
      <location filename="../../app/views/table_models/register_models.py" />
      <source>Gemaakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/letter_writer.py" />
      <source>Gemaakt: {names}, in {folder}. Het bestand is niet versleuteld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Gemaakt: {workbook} en {csv}, in {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Gemeente die betaalt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Gemeenten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/norm_part.py" />
      <source>Gemiddeld {mean} {unit} per week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Gemiddeld {mean} {unit} per week. {norm}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Gepauzeerd. Je gaat straks verder waar je was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Geschiedenis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Geslacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Gesloten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Gesprek op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Gestopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Gestopt. Er is niets veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Gestopt. Er is nog niets bekeken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Gestopt. Wat er nog niet in stond, is niet overgenomen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Getallen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Gevonden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Gevonden personen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <location filename="../../app/views/table_models/dossier_models.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Gewijzigd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Gezin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>Gezin met {count} jeugdigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Geëxporteerd naar {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/check_groups.py" />
      <source>Goed om te weten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>Goedemiddag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>Goedemorgen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>Goedenavond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>Grafiek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>Grafiek: {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Grond voor verlengde jeugdhulp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Grootte</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Grootte van de tekst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Halverwege de hulp. Klik om deze dag over te nemen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Heeft de aanbieder een contract voor deze hulp?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Hele datum bekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Herkent de aanbieder dit beeld?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Herkent de toegang dit beeld?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Herkent het gezin dit beeld?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <location filename="../../app/views/dossier/why_panel.py" />
      <location filename="../../app/views/products/product_panel.py" />
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/region/benchmark_part.py" />
      <location filename="../../app/views/region/ceilings_part.py" />
      <location filename="../../app/views/region/figures_part.py" />
      <location filename="../../app/views/region/signal_panel.py" />
      <location filename="../../app/views/sources_dialog.py" />
      <source>Herkomst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/origins.py" />
      <source>Herkomst van de KPI's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/origins.py" />
      <source>Herkomst van de ruimte dit jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/origins.py" />
      <source>Herkomst van de wachttijd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/origins.py" />
      <source>Herkomst van het licht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/origins.py" />
      <source>Herkomst van naam en categorie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_pane.py" />
      <source>Hernoem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Heropen het dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Heropen {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Heropenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Herstelsleutel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Herstelsleutel (*.txt);;Alles (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Herstelsleutel afdrukken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Herstelsleutel gebruiken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Herstelsleutel gebruiken…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Herstelsleutel gemaakt op {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Herstelsleutel maken…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/transport_form.py" />
      <source>Het aantal ritten per week en de einddatum vul je in bij Omvang. Heen en terug zijn twee enkele ritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Het bestand bevat persoonsgegevens en is niet versleuteld. Bewaar het veilig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Het bestand bevat persoonsgegevens en opent alleen met de wachtzin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Het bestand of het blad dat je bij de eerste start hebt bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Het bestand staat klaar: {path}. Stuur het naar je collega en geef de wachtzin op een andere manier door, bijvoorbeeld per telefoon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Het dossierbestand van nu wordt apart gezet en niet gewist. Daarna opent het venster opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>Het gekozen budget per maand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Het gezin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Het hele dossier gaat in één bestand, met alle persoonsgegevens. Alleen wie de wachtzin weet, kan het openen. Het dossier blijft ook hier staan. Werken jullie er allebei in verder, dan brengt Overnemen de wijzigingen later bij elkaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Het hele gezin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Het is hier dossier {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Het komt in {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Het logboek is nog leeg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Het lopende jaar is nog niet compleet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Het plafond min het hoogste van vastgelegd en verwacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <source>Het programma herkent je aan de naam waarmee je bij Windows bent aangemeld. Een medewerker werkt aan dossiers. Kwaliteit ziet alles en wijzigt niets. Een beheerder mag alles, ook rollen geven en dossiers vernietigen. Wie niet op de lijst staat, is medewerker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Het staat hier nog niet en komt er nieuw bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Hier is geen getal. Kies een ander getal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>Hier is geen rij voor ingelezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Hier is niets gedeclareerd. Kies een ander getal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Hier komen de bestanden die je exporteert.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Hier leg je aanbieders naast elkaar. Kies de afgesproken KPI's uit de export, de berekende of de uren per niveau. Loop met de pijltjes door de tabel: de grafiek toont de KPI van het gekozen getal, en onder de tabel staat wat het betekent. Enter op een naam opent de aanbieder, Enter op een getal de herkomst. Klik op een kop om te sorteren. Cijfers over minder dan vijf cliënten worden niet getoond.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Hier reken je door wat een prikkel zou doen met wat er betaald wordt. Kies een aanbieder of de hele regio en verschuif de waarden. Er wordt niets mee besloten en niets van bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Hier staan alle producten met hun tarief en norm. Kies bij Vergelijk met een eerdere dag om te zien wat er nieuw is, wat verviel en wat duurder werd. Rechts staat alles van het gekozen product. Enter of Herkomst toont uit welk bestand en welke rij een tarief komt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Hier verzamel je wat de regio moet weten: aanbod dat ontbreekt, signalen over een aanbieder en hulp zonder contract. Sla de lijst op als werkmap, stuur haar naar de regio en kies daarna Zet op verstuurd. Een signaal noemt geen kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Hier zie je hoe ver elk budgetplafond is gebruikt en waar het op 31 december uitkomt. Vastgelegd: gedeclareerd plus wat open toewijzingen dit jaar nog brengen. Verwacht: zoals de laatste volledige maanden. Als vorig jaar: zoals de rest van vorig jaar. Kies een aanbieder om zijn jaar per maand te zien; Herkomst toont de rijen achter het gekozen getal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figures_part.py" />
      <source>Hier zie je wat er in de regio is gedeclareerd en voor hoeveel cliënten. Kies waarover de tabel gaat, en of je de gemeenten of de jaren naast elkaar wilt. Klik op een kop om te sorteren. Kies een getal en daarna Herkomst om te zien uit welke bestanden en rijen het komt. Onderaan staat hoe oud de gegevens zijn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Hier zie je wat er mis kan zijn met de gegevens van de regio. Een signaal houdt niets tegen. Kies een soort, gemeente of aanbieder om minder te zien. Onder de lijst staat wat het gekozen signaal betekent en aan wie je het vertelt. Met Enter of Herkomst zie je de rijen waar het over gaat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <source>Hier zie je wie er plek heeft. Kies een product en een gemeente om de lichten daarvoor te zien. Met de pijltjes loop je langs de aanbieders; rechts staat alles wat er van de gekozen aanbieder bekend is. Klik op een kop om te sorteren. Klik rechts op een licht of getal om te zien uit welk bestand en welke rij het komt; met Ctrl+H of de rechterknop doe je dat in de lijst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_choices.py" />
      <source>Hier: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Hiervan is nog niets gebeurd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/pgb_form.py" />
      <source>Hoe krijgt het gezin de hulp?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/data_ages.py" />
      <source>Hoe oud de gegevens zijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Hoe ver zijn de doelen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Hoeveel minder dan nu, naar productie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Hoeveel minder er wordt betaald, naar productie in % van het plafond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Hoog contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Hoogstens uren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Hoort het kind bij een andere gemeente? Wijs dan af binnen {days} dagen en noem de goede gemeente (reden 8).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/passphrase_dialog.py" />
      <source>Huidige wachtzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Hulp bij deze pagina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>In de indicatie zelf is niets veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>In orde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>In procenten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>In welke plaats ontbreekt het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>In {folder} staan nog geen dossiers. Wil je daar een nieuw, leeg dossierbestand maken?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/table_models/register_models.py" />
      <source>Indicatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Indicatie afdrukken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <source>Indicatie jeugdhulp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_print.py" />
      <source>Indicatie jeugdhulp · Dossier {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <source>Indicatie van {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>Indicatie voor {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_print.py" />
      <source>Indicatie {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>Indicatie: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Indicatiegesprek, zonder het gezin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Indicaties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>Indicaties zonder namen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Indicaties zonder namen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/lock_screen.py" />
      <source>Indicatiewijzer is vergrendeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Indicatiewijzer {version}. Vrije software onder de EUPL 1.2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Ingelezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <location filename="../../app/views/dossier/paper_print.py" />
      <source>Ingetrokken: deze hulp gaat niet door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Inhoud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/rail.py" />
      <location filename="../../app/views/settings_page.py" />
      <source>Instellingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Inzage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Is dit jeugdhulp?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Is een brede analyse nodig?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Is er samen een gedeeld beeld?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Is het een van deze gezinnen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Is het hulp uit andere contracten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Is het nu veilig voor de kinderen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <location filename="../../app/views/widgets/choice_fields.py" />
      <source>Ja</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_row.py" />
      <source>Ja, volgens de geboortedatum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/figure_choices.py" />
      <location filename="../../app/views/region/shares_view.py" />
      <source>Jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Jaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Je dossiers gaan nu niet open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Je gegevens worden geopend…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Je gemeente</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Je kiest zelf welke. Het bestand van nu blijft bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Je kunt alles lezen dat nog leesbaar is, en niets wijzigen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Je laatste wijziging is misschien niet opgeslagen. Kijk die even na.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Je laatste wijziging kon niet worden opgeslagen. Wil je toch afsluiten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Je naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/save_notice.py" />
      <source>Je tekst blijft in het veld staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Je werk is opgeslagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Je ziet de eerste {held} van {count} rijen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Jeugdige</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/people_panel.py" />
      <source>Jeugdige toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Jeugdigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Jeugdwet 2.1, 4.1.2, 7.3 en 8.1.1; CRvB 1 mei 2017, stap 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Jeugdwet art. 2.6; iJw 3.2 OP274 en OP346</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Jij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Jouw indicatie van {cost} past in de ruimte van {room}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Jouw indicatie van {cost} past niet in de ruimte van {room}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>KPI in de grafiek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>KPI's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Kan er niet in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <location filename="../../app/views/dossier/goals_panel.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <location filename="../../app/views/dossier/question_step.py" />
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>Kies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Kies ander product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Kies bestanden…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>Kies de map met je dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Kies de map of de bestanden van de regio. Je ziet eerst wat er nieuw, gewijzigd, verdwenen of afgekeurd is; pas met Neem over verandert er iets. Afgekeurde rijen kun je opslaan en terugsturen: een verbeterde werkmap lees je hier weer in. Met F5 wordt de map opnieuw bekeken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Kies de map of de bestanden. Eerst zie je wat er verandert.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/goal_picker.py" />
      <source>Kies doelen uit het plan van het gezin (stap Vraag)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Kies een aanbieder: de som rust op alle rijen eronder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Kies een andere naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Kies een gemeente</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Kies een kolom…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Kies een product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/transport_form.py" />
      <source>Kies een trede</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/unlock_page.py" />
      <source>Kies een wachtzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>Kies eerst een dossier in de tabel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Kies eerst een product. Dan vul je hier de omvang in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>Kies eerst een product. Dan zie je hier wie het biedt en wie plek heeft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Kies het bestand van je collega</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Kies het bestand…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Kies het product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Kies je herstelsleutel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/folder_field.py" />
      <source>Kies map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Kies map…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Kies met wie je mag delen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Kies meteen een nieuwe wachtzin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/passphrase_dialog.py" />
      <source>Kies minstens vier woorden die je onthoudt. Je herstelsleutel en je reservekopieën blijven gewoon werken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/date_field.py" />
      <source>Kies uit een kalender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Kies wie toestemming geeft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/date_field.py" />
      <source>Kies {field} uit een kalender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/provider_step.py" />
      <source>Kies {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/folder_field.py" />
      <source>Kies: {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Kies…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Kijk in een kopie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Kijk opnieuw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Klaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Klaar op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Kleuren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Klik op een product, of kies met de pijlen en Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Knippen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Kolom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>Kolom in het bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Kolomindeling verwijderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <location filename="../../app/views/sync/layouts_pane.py" />
      <source>Kolomindelingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Kolomindelingen (*{suffix})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Kolomindelingen van een collega</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Kolomindelingen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>Kolomkoppen in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Kolommen aanwijzen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_pane.py" />
      <source>Kolommen in het bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/report_view.py" />
      <source>Kolommen koppelen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_pane.py" />
      <source>Kolommen van deze indeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>Komt van</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_family.py" />
      <source>Kopieer de tekst voor het gezin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Kopieer verslag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Kopiëren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Korting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Kosten (schatting)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <source>Laat de gekozen aanbieder los</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/chosen_provider.py" />
      <source>Laat los</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Laat zo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Laatst gemaakt op {day}. Op het blad staat: sleutel {mark}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Laatste dag van de hulp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Laatste evaluatie: {result}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Leefgebied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Leeg: er komt geen evaluatie meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Lees bestand van collega…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Leg toestemming vast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/start_page.py" />
      <source>Let op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Let op: er is een indicatie die nooit is geëxporteerd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>Let op: met gemeente, geboortejaar en hulp samen kan iemand toch te herkennen zijn. Het bestand is niet versleuteld. Deel het niet verder dan nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <location filename="../../app/views/settings_page.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>Licht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Licht pad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/sync/history_view.py" />
      <source>Logboek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/management.py" />
      <source>Logboek…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Looptijd niet bekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Maak definitief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/unlock_page.py" />
      <source>Maak het dossierbestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Maak het plan van het gezin in Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Maak nieuw dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Maak nu een reservekopie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Maak ongedaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_refusal.py" />
      <source>Maak voor elke jeugdige een concept van de afwijzing in Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Maak voor elke jeugdige een conceptbrief in Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Maand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <location filename="../../app/views/sync_page.py" />
      <source>Map met regionale gegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Map met sjablonen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Map voor indicaties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>Map {folder}, bekeken om {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Mappen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Meer of langer dan de norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>Meld aan de regio…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lock_card.py" />
      <source>Met Ctrl+L vergrendel je meteen. Wat je net hebt getypt, is dan al opgeslagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Met brief.docx, plan.docx en afwijzing.docx van je gemeente. Leeg: de sjablonen van het programma.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/unlock_page.py" />
      <source>Met deze zin worden de dossiers op deze computer versleuteld. Kies minstens vier woorden die je onthoudt. Let op: niemand kan een vergeten wachtzin herstellen, ook je beheerder niet. Bewaar hem dus ook op een veilige plek, zoals een wachtwoordkluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Met een indeling herkent het programma een bestand met andere kolomkoppen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Met lopende toewijzingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Met lopende toewijzingen: gedeclareerd plus wat die dit jaar nog brengen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>Middelste aanbieder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Minstens één van deze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Na een aantal maanden hulp daalt het tarief.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Na het exporteren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lock_card.py" />
      <source>Na {count} minuten zonder aanraken</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <location filename="../../app/views/table_models/role_model.py" />
      <source>Naam bij Windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Naam en functie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Naam van deze indeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Naar Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Naar de backoffice:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Naar de geschiedenis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Naar de printer gestuurd. Berg het blad nu op een veilige plek op.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Naast elkaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/choice_fields.py" />
      <source>Nee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_row.py" />
      <source>Nee, volgens de geboortedatum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <source>Nee: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Neem de vraag van het gezin over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Neem over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Niet alles is opgeslagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>Niet bekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Niet herkend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Niet in dit bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Niet nu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/save_tables.py" />
      <source>Niet opgeslagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Niet overgenomen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>Niet overnemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Niet verplicht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Niets dat nu aandacht vraagt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Niets gevonden. Controleer de spelling, of zoek op een deel van de naam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>Niets gevonden. Typ een ander woord.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Nieuw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Nieuw dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>Nieuw dossierbestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery.py" />
      <source>Nieuw dossierbestand maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Nieuw signaal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Nieuw, nog zonder gegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Nieuwe bestanden in deze map worden vanzelf gezien.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Nieuwe jeugdige</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Nieuwe ouder of voogd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>Nieuwe regionale gegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/new_passphrase.py" />
      <source>Nieuwe wachtzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <location filename="../../app/views/table_models/product_model.py" />
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>Niveau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Noem wie akkoord is gegaan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/new_passphrase.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Nog een keer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Nog geen dossiers. Begin met een nieuw dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Nog geen kolomindelingen. Je maakt er een bij Bijwerken, als een blad niet wordt herkend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/norm_part.py" />
      <source>Nog geen omvang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Nog geen product of aantal uren: dat komt later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/start_page.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Nog geen regionale gegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync_page.py" />
      <source>Nog geen regionale gegevens. Kies de map waarin de Excel-bestanden staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Nog niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Nog niet elk verplicht veld heeft een eigen kolom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Nog niet opgeslagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/check_groups.py" />
      <source>Nog te doen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/open_points.py" />
      <source>Nog te doen in deze stap: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Nog te herstellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Nog uitzoeken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lock_card.py" />
      <source>Nooit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <location filename="../../app/views/products/product_panel.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>Norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Norm, gespreid over {months} maanden: {low} tot {high} per week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/passphrase_dialog.py" />
      <source>Nu opent je account op deze computer de dossiers. Met een wachtzin moet je die bij elke start typen, en na het vergrendelen. Kies minstens vier woorden die je onthoudt, en bewaar eerst een herstelsleutel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Nu: vol tarief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Nummer van het besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Omvang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Onder de 12 jaar geeft een ouder of voogd toestemming. Leg dat vast bij de ouder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>Onder de kolomkoppen staan geen rijen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_page.py" />
      <source>Onderdeel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/rail.py" />
      <source>Onderdelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Ongedaan gemaakt: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Ongedaan maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_refusal.py" />
      <source>Ook een afwijzing gaat langs de vijf stappen: vul ze in bij Analyse. Het gezin krijgt een besluit waartegen het bezwaar kan maken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_refusal.py" />
      <source>Op welke grond wijs je af?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Opdracht aan de aanbieder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Opdracht gegeven op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <location filename="../../app/views/dossier/letter_writer.py" />
      <source>Open bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Open de dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Open dossier {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/dossier/export_panel.py" />
      <location filename="../../app/views/handover_send_dialog.py" />
      <location filename="../../app/views/register_dialog.py" />
      <location filename="../../app/views/settings_page.py" />
      <source>Open map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Openen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>Opgeslagen, {lines}: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <location filename="../../app/views/save_tables.py" />
      <source>Opgeslagen: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Opgeteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Opmerkingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/open_points.py" />
      <source>Opmerkingen bij deze stap: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Opmerkingen bij het lezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Opnieuw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Opnieuw gedaan: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Opnieuw gelezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Opnieuw maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/dossier/save_notice.py" />
      <source>Opnieuw proberen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Opslaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Opslaan als PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Opslaan als PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Opslaan als bestand…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/save_tables.py" />
      <source>Opslaan als werkmap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <location filename="../../app/views/save_tables.py" />
      <source>Opslaan als werkmap…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Opslaan…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/people_panel.py" />
      <source>Ouder of voogd toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <source>Over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <location filename="../../app/views/menus.py" />
      <source>Over Indicatiewijzer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Over vorig jaar is niets bekend om mee te vergelijken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Overdracht (*{ending})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Overdragen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Overdragen aan een collega…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <source>Overige producten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Overnemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Overzicht van aanbieders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Paneel in- of uitklappen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/side_panel.py" />
      <source>Paneel inklappen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/side_panel.py" />
      <source>Paneel uitklappen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Pas de hulp aan in de stappen Product tot Aanbieder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Pauzeren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Peildatum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Periode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Personen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Persoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/people_panel.py" />
      <source>Persoon verwijderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/pgb_form.py" />
      <source>Pgb: het gezin koopt de hulp zelf in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>Pijltjes om te kiezen, Enter om te gaan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Plafond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <location filename="../../app/views/region/region_page.py" />
      <source>Plafonds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Plakken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper_bar.py" />
      <source>Plan…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <source>Prijs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Prikkels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Probeer opnieuw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/figure_choices.py" />
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <location filename="../../app/views/step_titles.py" />
      <location filename="../../app/views/table_models/care_model.py" />
      <location filename="../../app/views/table_models/product_model.py" />
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/products/products_page.py" />
      <source>Productcatalogus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_list.py" />
      <location filename="../../app/views/products/products_page.py" />
      <source>Producten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Producten en wachttijd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Productie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Prullenbak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Prullenbak…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Rechten van het gezin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Reden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Reden van wijziging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <source>Regels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Regels regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/rail.py" />
      <location filename="../../app/views/region/region_page.py" />
      <location filename="../../app/views/table_models/report_model.py" />
      <source>Regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/start_page.py" />
      <source>Regionale gegevens van {day} · {age}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Regisseur</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Register maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Register voor de backoffice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/menus.py" />
      <source>Register voor de backoffice…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>Reikwijdte</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Relatie tot de jeugdige</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/restore_page.py" />
      <source>Reservekopie terugzetten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Reservekopie terugzetten…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/restore_page.py" />
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Reservekopieën</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Reservekopieën (*.db)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Reservekopieën…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/audit_model.py" />
      <source>Resultaat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Richting en grenzen zijn voorlopig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/change_model.py" />
      <location filename="../../app/views/table_models/source_model.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Rij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <source>Rij {row}, kolom {column}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Rijen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>Rijen waar dit op rust</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <location filename="../../app/views/table_models/role_model.py" />
      <source>Rol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <source>Rol geven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <source>Rollen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/management.py" />
      <source>Rollen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Ruimte</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>Ruimte dit jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>Samen ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/transport_form.py" />
      <source>Samen {count} enkele ritten: {cost}. In {year} was het gemiddeld {mean}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>Samenvatting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Schrijf alleen op wat bij de vraag hoort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Schrijf bij elke stap wat je hebt onderzocht. Zonder deze vijf teksten houdt een besluit geen stand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Schrijf in een zin waarom dit hier goed is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Schrijf in een zin waarom je deze aanbieder kiest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Selecteer wat voorbij is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Signaal aan de regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>Signalen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Signalen aan de regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Sleutel van de dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_panel.py" />
      <source>Sluit het dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/backups_dialog.py" />
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <location filename="../../app/views/dossier/save_notice.py" />
      <location filename="../../app/views/dossier/version_dialog.py" />
      <location filename="../../app/views/handover_send_dialog.py" />
      <location filename="../../app/views/person_data_dialog.py" />
      <location filename="../../app/views/prompts.py" />
      <location filename="../../app/views/pseudonym_dialog.py" />
      <location filename="../../app/views/recovery_key_dialog.py" />
      <location filename="../../app/views/register_dialog.py" />
      <location filename="../../app/views/retention_dialog.py" />
      <location filename="../../app/views/roles_dialog.py" />
      <location filename="../../app/views/sources_dialog.py" />
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <location filename="../../app/views/sync/row_panel.py" />
      <source>Sluiten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <location filename="../../app/views/menus.py" />
      <source>Sneltoetsen</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Soort aanbieder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Spoed: er is nu hulp nodig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Staat op elke indicatie die jij maakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Staffelkorting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>Stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>Stap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/step_list.py" />
      <source>Stappen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/rail.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Stond er al in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <location filename="../../app/views/sync/progress_line.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/progress_line.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Stop het bijwerken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>Stoppen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Stuur dit verslag naar je beheerder. Er staan geen persoonsgegevens in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>Tabel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>Tarief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Tarieven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Tarieven op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Te klein: minder dan {limit} cliënten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/data_ages.py" />
      <source>Te oud om de lichten op te laten rusten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Technisch verslag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Tekst (*.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Telt als</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Termijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Termijn instellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Termijn per gemeente</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Termijn voorbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Termijnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Termijnen van de gemeenten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/recovery_key_page.py" />
      <location filename="../../app/views/restore_page.py" />
      <source>Terug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/main_window.py" />
      <source>Terug naar het dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <location filename="../../app/views/dossier/paper_print.py" />
      <source>Terugkijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/restore_page.py" />
      <source>Terugzetten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Terugzetten…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Tijdlijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/main_window.py" />
      <source>Toch afsluiten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Toch doorgaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Toch een nieuw dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Toegang en aanbieder bepalen samen welke hulp past; de toegang beslist. Vertel het gezin wat hier is besproken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/check_groups.py" />
      <source>Toegelicht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Toegelicht: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Toelichten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Toelichting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <source>Toestemming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Toestemming intrekken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Toestemming om te delen toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Toestemming op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>Toetsen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Toewijzingsnummer vanaf {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/provider_step.py" />
      <source>Toon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <location filename="../../app/views/region/benchmark_part.py" />
      <source>Toon alle aanbieders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Toon alle producten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <location filename="../../app/views/region/signals_part.py" />
      <source>Toon alles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/level_panel.py" />
      <source>Toon de vragen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Totaal en kosten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>Totaal {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Totaal {total} {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Trek de toestemming om te delen met {scope} in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Trek in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Trek in: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Trek toelichting in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Tweede plek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_page.py" />
      <source>Typ de vier regels van je herstelsleutel over, of kies het bestand waarin je hem hebt bewaard. Hoofdletters en streepjes maken niet uit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>Typ de wachtzin die je van je collega hebt gekregen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>Typ een naam, dossiernummer of opdracht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/new_passphrase.py" />
      <source>Typ een nieuwe wachtzin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/unlock_page.py" />
      <source>Typ je wachtzin om de dossiers op deze computer te openen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/lock_screen.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Typ je wachtzin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Uit het bestand Producten van de regio. Herkomst toont blad en rij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/goal_picker.py" />
      <source>Uit het plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Uitkomst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Uitkomst en gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/level_panel.py" />
      <source>Uitleg bij: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_choices.py" />
      <source>Uren per niveau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Van 1 dossier is de termijn voorbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Van 12 tot 16 jaar geven de jeugdige én een ouder of voogd toestemming.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>Van de eerste {read} rijen zijn er {right} goed en {wrong} afgekeurd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <source>Van de lijst halen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Van een eigen indicatie is niet bekend wat er is geleverd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Van geen enkel afgesloten dossier is de termijn voorbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Van {count} dossiers is de termijn voorbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Van {file} is niets afgekeurd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Van {percent}% van de declaraties is het begin van de hulp niet bekend: die houdt in het aflopend tarief zijn volle tarief.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Van {product} is niets gedeclareerd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Vanaf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Vanaf 16 jaar beslist de jeugdige zelf over toestemming.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>Vanzelf overgenomen: {file}{others}.{kept_out} F5 vernieuwt de pagina.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Vanzelf overnemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Vastgelegd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Veiligheid en leefgebieden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>Veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Veranderd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>Verantwoordelijk is {municipality}, niet onze gemeente.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>Verantwoordelijk is {municipality}: onze gemeente.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Verder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/start_page.py" />
      <source>Verder werken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/step_frame.py" />
      <source>Verder: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/step_frame.py" />
      <source>Verder: {step}  →</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Verdwenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>Vergelijk met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Vergelijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/lock_card.py" />
      <source>Vergrendel vanzelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <location filename="../../app/views/settings_cards/lock_card.py" />
      <source>Vergrendelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Vernietig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/retention_dialog.py" />
      <source>Vernietigen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Vernieuwen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Verplicht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>Verplicht, nog {count} te kiezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Verschil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Versie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Versie {number}: {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Versies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Verslag ontvangen op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <source>Verstuurd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Vervang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>Vervang die</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Vervoer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Verwacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Verwacht, zoals de laatste maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Verwacht, zoals vorig jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/dossier/dossier_page.py" />
      <location filename="../../app/views/dossier/people_panel.py" />
      <location filename="../../app/views/dossier/phase_list.py" />
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/sync/layouts_dialog.py" />
      <source>Verwijder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>Verwijder concept: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>Verwijder dit concept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Verwijder fase {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Verwijder {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Verwijderd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/layouts_pane.py" />
      <source>Verwijder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Verwijzer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Verzoek ontvangen op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Vlak boven het plafond wordt niet betaald.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Volgend deel van het venster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Volgende evaluatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Volgende stap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>Volgens de regionale gegevens biedt niemand dit product hier aan. Kies een ander product, of vraag het na bij de regio.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Voor dit product is geen norm afgesproken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_family.py" />
      <source>Voor het gezin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <source>Voor wie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>Voor {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>Voorbeelden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Voorletters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Voorlopig: de regio heeft dit product nog niet in een bestand genoemd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Voornaam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Voornamen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>Voorstel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/progress_line.py" />
      <source>Voortgang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Voortgang van het bijwerken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Voorvoegsel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Vorig deel van het venster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Vorige stap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Vorm van de hulp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/step_titles.py" />
      <source>Vraag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Vraagt je akkoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/level_panel.py" />
      <source>Vragen inklappen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Vul in op welke dag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_referral.py" />
      <source>Vul in wanneer het verzoek binnenkwam, dan rekent dit de termijnen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/known_family.py" />
      <source>Vul in wat je van de jeugdige weet. Zo krijgt een gezin geen twee dossiers. Weet je nog niets? Druk dan op Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>Vul volume, van en t/m in: dan staan hier het totaal en de geschatte kosten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Waar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Waar bewaar je de herstelsleutel?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Waar dit vandaan komt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Waar gaat het over?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Waar je gegevens staan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Waar komen de indicaties?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Waar komen de reservekopieën ook?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/letter_writer.py" />
      <source>Waar komt de brief?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/origin_link.py" />
      <location filename="../../app/views/sources_dialog.py" />
      <source>Waar komt dit vandaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_send_dialog.py" />
      <source>Waar komt het bestand?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Waar komt het register?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>Waar wil je heen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/source_model.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Waarde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>Waarom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <location filename="../../app/views/dossier/paper_print.py" />
      <source>Waarom deze aanbieder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>Waarom deze aanbieder?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Waarom dit niveau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Waarom intrekken?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Waarom is dit nodig?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Waarom kies je anders?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Waarom kies je deze uitkomst?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Waarom stopt de hulp?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Waarom wel of niet?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/audit_model.py" />
      <source>Waarover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Waarvoor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>Wachttijd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Wachttijd van 1 aanbieder is ouder dan {days} dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>Wachttijden van {count} aanbieders zijn ouder dan {days} dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <location filename="../../app/views/lock_screen.py" />
      <location filename="../../app/views/passphrase_dialog.py" />
      <location filename="../../app/views/unlock_page.py" />
      <source>Wachtzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/passphrase_dialog.py" />
      <source>Wachtzin instellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Wachtzin instellen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/file_password_dialog.py" />
      <source>Wachtzin voor het bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/passphrase_dialog.py" />
      <source>Wachtzin wijzigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/key_card.py" />
      <source>Wachtzin wijzigen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/table_models/audit_model.py" />
      <location filename="../../app/views/table_models/sync_models.py" />
      <source>Wanneer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Wanneer de hulp liep; de streep is vandaag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <location filename="../../app/views/dossier/paper_print.py" />
      <source>Wanneer en hoe vaak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wanneer het begon en wat er al is geprobeerd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>Was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/bin_dialog.py" />
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/table_models/audit_model.py" />
      <location filename="../../app/views/table_models/signal_model.py" />
      <location filename="../../app/views/table_models/source_model.py" />
      <source>Wat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_page.py" />
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Wat als</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Wat als: {who}, {basis}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>Wat besluit je?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>Wat deze hulp was naast eerdere hulp met hetzelfde product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wat er al is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wat er beter moet gaan, en hoe het gezin dat merkt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/person_model.py" />
      <source>Wat er is bewaard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Wat er is gedaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>Wat er meegaat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <source>Wat er speelt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Wat er van deze persoon is bewaard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/change_model.py" />
      <source>Wat er verandert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wat gaat de aanbieder doen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wat gaat de toegang doen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wat gaat het gezin doen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Wat gebeurt er hierna?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wat is er al geprobeerd, en wat hielp?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>Wat is er besproken?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Wat is er van iemand bewaard?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>Wat is er veranderd sinds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Wat is na deze fase bereikt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Wat je na {moment} hebt gedaan, staat niet in deze reservekopie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Wat je verwijdert, blijft hier 30 dagen staan. Daarna is het echt weg. Terugzetten brengt het terug zoals het was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/history_view.py" />
      <source>Wat je ziet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <location filename="../../app/views/dossier/paper_print.py" />
      <source>Wat jullie willen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wat kwam eruit?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Wat levert de aanbieder op?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/goals_panel.py" />
      <location filename="../../app/views/dossier/product_step.py" />
      <source>Wat moet er beter gaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Wat speelt er?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signal_panel.py" />
      <source>Wat te doen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wat veranderde daardoor?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>Wat verwijderd is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wat vraagt het gezin, in hun eigen woorden?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wat wil het gezin zelf?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/choice_fields.py" />
      <source>Weet niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/dossier_page.py" />
      <source>Weggooien</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/level_panel.py" />
      <source>Welk niveau past?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Welke deskundige dacht mee?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Welke expertise ontbreekt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>Welke reservekopie wil je terugzetten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Welke reservekopie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/rows_view.py" />
      <source>Welke rijen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Welke vraag beantwoordt de aanbieder?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/unlock_page.py" />
      <source>Welkom terug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/crash_dialog.py" />
      <source>Werk verder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <location filename="../../app/views/save_tables.py" />
      <source>Werkmap (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Werkmap (*.xlsx);;JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>Werkt in: {places}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/timeline_panel.py" />
      <location filename="../../app/views/table_models/audit_model.py" />
      <source>Wie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_key_dialog.py" />
      <source>Wie de herstelsleutel én het dossierbestand heeft, kan alles lezen. Bewaar hem daarom niet op deze computer, maar op een stick in de kluis, op papier, of in de wachtwoordkluis van je gemeente.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>Wie doet de analyse?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>Wie doet het</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>Wie geeft toestemming?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wie heeft verwezen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/paper.py" />
      <location filename="../../app/views/dossier/paper_print.py" />
      <source>Wie helpt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wie helpt al mee, of kan dat doen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/explain_form.py" />
      <source>Wie is akkoord?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>Wie is hiermee akkoord?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/question_step.py" />
      <source>Wie maakt het plan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wie waren erbij?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/roles_dialog.py" />
      <source>Wie welke rol heeft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_talks.py" />
      <source>Wie ziet het anders, en hoe?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/recovery_page.py" />
      <source>Wijs de map aan waarin je dossiers staan, of waarin je wilt beginnen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/finding_list.py" />
      <source>Wijzig toelichting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <location filename="../../app/views/dossier/person_card.py" />
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Wijzigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/change_panel.py" />
      <source>Wijzigen: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Wijzigingen worden meteen opgeslagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>Woonplaats van {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>Wordt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/progress_line.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>Wordt gestopt…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>Zekerheid van de datum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/restore_page.py" />
      <source>Zet deze terug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>Zet een wachtzin op het bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Zet je 1 signaal op verstuurd? Daarna wijzig je het niet meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Zet je {count} signalen op verstuurd? Daarna wijzig je ze niet meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>Zet om naar {count} minuten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Zet op verstuurd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>Zet op verstuurd…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>Zet terug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>Zet terug op de voorlopige waarden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>Zo leest het gezin het</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>Zo weet de regio wat er mist. Noem geen kind en geen gezin: een naam of BSN wordt geweigerd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/what_if_model.py" />
      <source>Zo wordt betaald</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_check.py" />
      <source>Zo zijn de rijen niet te lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_page.py" />
      <source>Zoals Windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>Zoals de laatste maanden: gedeclareerd plus hun gemiddelde per maand die komt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>Zoek een aanbieder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Zoek een dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Zoek een persoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_list.py" />
      <location filename="../../app/views/products/products_page.py" />
      <source>Zoek een product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_list.py" />
      <location filename="../../app/views/products/products_page.py" />
      <source>Zoek een product op naam, niveau of code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/advice_box.py" />
      <source>Zoek eerst uit:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <source>Zoek in de signalen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <source>Zoek in de signalen  (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Zoek in het logboek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <source>Zoek op dossier of persoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>Zoek op naam of AGB  (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/person_data_dialog.py" />
      <source>Zoek op naam of burgerservicenummer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <location filename="../../app/views/start_page.py" />
      <source>Zoek op naam, BSN of dossiernummer  (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/menus.py" />
      <source>Zoeken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_part.py" />
      <source>Zonder BSN is eerdere hulp niet op te zoeken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>Zonder BSN zijn de toewijzingen van de regio niet op te zoeken. Vul het BSN in bij Vraag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Zonder contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>Zonder contract (NGA)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>Zonder plafond en productie is er geen grafiek.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/backup_card.py" />
      <source>Zonder tweede plek ben je alles kwijt als deze computer stukgaat of gestolen wordt. Wat er is, zie je bij Bestand, Reservekopieën.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/pgb_form.py" />
      <source>Zorg in natura (zin): wij kiezen een aanbieder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>aanbieder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>aandeel C en zonder contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>aantal cliënten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <source>advies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signal_filters.py" />
      <source>alle aanbieders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>alle categorieën</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <source>alle gemeenten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>alle gemeenten van de regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>alle lichten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <source>alle producten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <source>alle soorten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/provider_filter.py" />
      <source>alle {count} aanbieders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/provider_filter.py" />
      <source>alleen groen ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/person_model.py" />
      <source>alleen in de regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/provider_filter.py" />
      <source>alleen onbekend ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/provider_filter.py" />
      <source>alleen rood ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>alleen vandaag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>alles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/settings_cards/own_strength_card.py" />
      <source>artikel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/source_model.py" />
      <source>berekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/step_list.py" />
      <source>bezig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>bijvoorbeeld moeder, voogd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/source_words.py" />
      <source>blad {sheet}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceilings_part.py" />
      <source>budgetplafonds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/status_line.py" />
      <source>catalogus {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/board_filters.py" />
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>categorie {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>centen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>concept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/date_field.py" />
      <source>dd-mm-jjjj</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>de evaluatie van {day} is nog niet gedaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>de hulp is geëindigd op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_residence.py" />
      <source>de jeugdige</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/providers/providers_page.py" />
      <source>declaraties t/m {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>definitief sinds {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>deze computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>deze jeugdige</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/role_model.py" />
      <source>dit ben jij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>eerste op {day}: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/ceiling_filters.py" />
      <source>elke gemeente apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>en {count} meer, later in de tijd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>er is geen dag voor de evaluatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>ernstig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>euro's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>evaluatie op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <source>evaluatie {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_list.py" />
      <source>fase toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>gedeclareerd in euro's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signal_counts.py" />
      <location filename="../../app/views/region/signal_filters.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>geen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signal_dialog.py" />
      <source>geen keuze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>geen norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>geen wachttijd bekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <source>gekozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>gelijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_fields.py" />
      <source>gemeente</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>gemiddeld {mean} {unit} per week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>gestopt, laatste dag {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>geëvalueerd op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>geëxporteerd op {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>gisteren {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/provider_filter.py" />
      <source>groen en oranje ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <location filename="../../app/views/region/benchmark_chart.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>haalt de norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>haalt de norm bij lange na niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <location filename="../../app/views/region/benchmark_chart.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>haalt de norm niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>halverwege de hulp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_choices.py" />
      <location filename="../../app/views/region/ceiling_filters.py" />
      <location filename="../../app/views/region/figure_choices.py" />
      <location filename="../../app/views/region/what_if_part.py" />
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>hele regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>het oudste sinds {day}: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>hier ingesteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>hoger is beter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>in 1 week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_sums.py" />
      <source>in {weeks} weken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/open_points.py" />
      <source>ingeklapt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/data_ages.py" />
      <source>ingelezen {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>ingetrokken op {moment}, nog niet geëxporteerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>inkoopstrategie 2026 §3; Jeugdwet art. 1.1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>inkoopstrategie 2026 §7.3.4 en §9; iJw 3.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>inkoopstrategie 2026 §7.3; voorlopige beslisboom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/chart.py" />
      <source>jan feb mrt apr mei jun jul aug sep okt nov dec</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/handover_take_dialog.py" />
      <source>je collega</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/indication_bar.py" />
      <source>jeugdige</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_dialog.py" />
      <source>kies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/step_list.py" />
      <source>klaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>kwaliteitssignaal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>laatste dag {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>lager is beter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <location filename="../../app/views/table_models/change_model.py" />
      <source>leeg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/lever_panel.py" />
      <source>maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>max. {norm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>middelste aanbieder: {figure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>min. {norm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>mis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/analysis_step.py" />
      <source>naam, beroep, registratie; leeg als dat niet nodig was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>naast elkaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>niet afgesproken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>niet afgesproken met de regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>niet gebruikt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/layout_models.py" />
      <source>niet lezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <source>niet meer te kiezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>niets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>nieuw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>nog geen naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>nog geen namen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/advice_box.py" />
      <source>nog geen. Beantwoord de vragen; het advies loopt mee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/step_list.py" />
      <source>nog leeg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/region_signal_model.py" />
      <source>nog niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>nog niet geëxporteerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/data_ages.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>nog niet ingelezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>nog niet verstuurd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>norm {norm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>norm {norm} of hoger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>norm {norm} of lager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>norm: {norm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>onbekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>op verzoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>opdracht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>open einde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/status_line.py" />
      <source>opgeslagen {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>opgeteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/register_models.py" />
      <source>opnieuw gemaakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/light_words.py" />
      <location filename="../../app/views/source_words.py" />
      <source>peildatum {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>per maand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/figure_choices.py" />
      <source>per {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>plafond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/command_box.py" />
      <source>product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/what_if_part.py" />
      <source>productie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>rij {above} en {number} samen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_head.py" />
      <source>rij {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/source_words.py" />
      <source>rij {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>segment {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>signalen aan de regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>sinds {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/dossier_models.py" />
      <source>stap {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>t/m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>te klein</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>te laat sinds {day}: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>te weinig cliënten om mee te tellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>te weinig cliënten om te tonen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <source>telt niet mee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/dossier/version_dialog.py" />
      <source>tot en met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>tot en met {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>tweede plek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/open_points.py" />
      <source>uitgeklapt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/dossier/phase_row.py" />
      <source>van</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>van de regio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>van vandaag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/consent_panel.py" />
      <source>van {given} tot {withdrawn}, ingetrokken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>vanaf {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>vanaf {first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <location filename="../../app/views/products/products_page.py" />
      <location filename="../../app/views/sync/status_parts.py" />
      <source>vandaag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>vanzelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>vastgelegd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>verlopen op {day}: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/retention_model.py" />
      <source>vernietigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>verschilt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/products_page.py" />
      <source>versie {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/region_signals_part.py" />
      <source>verstuurd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>vervallen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>verwacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>voor een nieuwe versie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>voor het overnemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>voor het terugzetten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/backup_model.py" />
      <source>voor het vernietigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/product_model.py" />
      <location filename="../../app/views/table_models/product_price_model.py" />
      <source>voorlopig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>voorstel: {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>vraag de aanbieder, of wacht op de volgende levering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <source>wachttijden van {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>wijziging definitief sinds {moment}, nog niet geëxporteerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/export_panel.py" />
      <source>wijziging, nog concept; tot die tijd geldt wat is geëxporteerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/summary_step.py" />
      <source>zo leest het gezin het</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <location filename="../../app/views/table_models/product_model.py" />
      <source>zonder tarief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/goal_picker.py" />
      <source>{about}: kies doelen uit het plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>{age} jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>{count} aanbieders bieden dit product hier niet aan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>{count} aanbieders hebben te weinig cliënten en staan er niet bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} aanbieders van lopende hulp zijn rood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/providers_page.py" />
      <source>{count} aanbieders werken niet in deze gemeente.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/no_providers.py" />
      <source>{count} aanbieders zonder contract staan onderaan: eerst gecontracteerd aanbod.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/benchmark_chart.py" />
      <source>{count} aanbieders, van {first} ({high}) tot {last} ({low}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>{count} blijven achter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/kpi_grid.py" />
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>{count} cliënten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} concepten liggen langer dan 4 weken stil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>{count} dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>{count} dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} evaluaties deze week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} evaluaties te doen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>{count} indicaties gaan mee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} indicaties verlopen binnen 8 weken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/widgets/step_list.py" />
      <source>{count} let op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/person_card.py" />
      <source>{count} punten open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/audit_dialog.py" />
      <location filename="../../app/views/pseudonym_dialog.py" />
      <source>{count} regels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>{count} regels die al liepen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/backups_dialog.py" />
      <source>{count} reservekopieën, de nieuwste van {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sources_dialog.py" />
      <source>{count} rijen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/signals_part.py" />
      <source>{count} signalen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/attention_list.py" />
      <source>{count} termijnen van een verwijzing lopen af</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>{count} toewijzingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>{count} van {all} bestanden overgenomen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/card_panel.py" />
      <source>{count} wachtenden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/status_parts.py" />
      <source>{days} dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/moments.py" />
      <source>{days} dagen oud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/data_ages.py" />
      <source>{days}, te oud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/level_panel.py" />
      <source>{done} van {all} beantwoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>{files}: niet compleet, of open in een ander programma. Het wordt opnieuw geprobeerd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/folder_words.py" />
      <source>{files}: wordt nog gekopieerd, even wachten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/mapping_dialog.py" />
      <source>{file}, blad '{sheet}'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/source_model.py" />
      <source>{file}, ingelezen op {moment} door {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>{first} t/m {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/register_dialog.py" />
      <source>{going}, met {more}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/change_model.py" />
      <source>{header}: {old} → {new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/volume_step.py" />
      <source>{low}–{high} {unit} in {months} maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <source>{mean} {unit} per week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/scope_step.py" />
      <source>{name} is {age} jaar. Welke grond geldt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/people_panel.py" />
      <source>{name} uit dit dossier verwijderen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/benchmark_model.py" />
      <source>{name}, categorie {category}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/providers/origin_link.py" />
      <source>{name}, herkomst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/why_panel.py" />
      <source>{name}: waarom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/products/product_panel.py" />
      <source>{norm} (voorlopig)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossiers_page.py" />
      <source>{number} staat in de prullenbak (Bestand, Prullenbak).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/provider_model.py" />
      <source>{number} weken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/ceiling_model.py" />
      <source>{percent} van het plafond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>{product}: {amount} gedeclareerd in 1 maand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/child_care_dialog.py" />
      <source>{product}: {amount} gedeclareerd in {count} maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/product_step.py" />
      <source>{provider} is al gekozen. Bij een ander product kies je opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/evaluation_words.py" />
      <source>{reached} van {all} doelen bereikt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <source>{row} zoals hij kwam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/budget_panel.py" />
      <source>{sentence} Plafond {ceiling}, gedeclareerd {declared}, vastgelegd {committed}, verwacht {rolling}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/dossier/phase_plan.py" />
      <source>{start} t/m {end}: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>{used} van {allocated} geleverd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/row_panel.py" />
      <source>{value}  ← hier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/table_models/care_model.py" />
      <source>{volume}, uit dossier {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/bin_dialog.py" />
      <source>{what} definitief verwijderen? Dit kun je niet herstellen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/pseudonym_dialog.py" />
      <location filename="../../app/views/register_dialog.py" />
      <source>{what}: {done} van {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/import_pane.py" />
      <source>{words} Sla de afgekeurde rijen op en stuur ze naar de afzender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/status_parts.py" />
      <source>{words} · {kinds} te oud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/sync/window_sync.py" />
      <source>{words}: bekijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../app/views/region/shares_view.py" />
      <source>{year}: categorie C {flexible}, zonder contract {outside}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
