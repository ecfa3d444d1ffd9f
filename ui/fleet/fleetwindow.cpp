// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetwindow.h"

#include "aws/profiles/profileset.h"
#include "ui/appearance/theme.h"
#include "ui/fleet/comparedpolicies.h"
#include "ui/fleet/fleetexport.h"
#include "ui/fleet/fleetquestions.h"
#include "ui/fleet/fleetreading.h"
#include "ui/fleet/fleetside.h"
#include "ui/fleet/fleettable.h"
#include "ui/fleet/placechooser.h"
#include "ui/furniture/announcer.h"
#include "ui/furniture/copying.h"
#include "ui/furniture/pagestack.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "words/fleetwindowwords.h"
#include "workspace/fleetaccess.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace vaultlock::ui {

namespace {

QPushButton *fleetButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    nameControl(button, QString::fromLatin1(name));
    button->setAutoDefault(false); // Return is the table's
    return button;
}

} // namespace

FleetWindow::FleetWindow(Parts parts, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_parts(std::move(parts))
    , m_model(m_parts.clock)
    , m_export(new FleetExport(m_parts.clock.exact(), this))
    , m_places(new PlaceChooser)
    , m_questions(new FleetQuestions(m_parts.memory))
    , m_table(new FleetTable(m_model, m_parts.memory))
    , m_side(new FleetSide(m_model, m_parts.reading, m_parts.clock))
    , m_pages(new PageStack)
    , m_standing(plainLabel(QStringLiteral("fleetStanding")))
    , m_stop(fleetButton(tr("Stop"), "Stop reading"))
    , m_choose(fleetButton(tr("Places…"), "Choose places"))
    , m_count(plainLabel(QStringLiteral("fleetCount")))
    , m_said(quietLabel(QStringLiteral("fleetSaid")))
    , m_open(fleetButton(tr("Open vault"), "Open vault"))
    , m_exportShown(fleetButton(tr("Export…"), "Export vaults"))
    , m_announcer(new Announcer(this))
{
    setWindowTitle(tr("All vaults"));
    setObjectName(QStringLiteral("fleetWindow"));
    m_pages->addWidget(m_places);
    m_pages->addWidget(buildVaults());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::panel, Space::panel, Space::panel);
    layout->setSpacing(Space::unit);
    layout->addWidget(buildHead());
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildFoot());
    buildRowActions();
    connectReading();
    const QFontMetrics metrics(Fonts::body());
    const QSize wanted(metrics.averageCharWidth() * 190, metrics.height() * 46);
    const QSize room = screen()->availableSize() * 9 / 10;
    if (!restoreGeometry(m_parts.memory.layout("window"))) {
        resize(wanted.boundedTo(room));
        // Rows need what there is.
        if (wanted.height() > room.height())
            setWindowState(Qt::WindowMaximized);
    }
    begin();
    showPlaces(!m_parts.reading.fleet());
}

FleetWindow::~FleetWindow()
{
    if (isVisible())
        keepLayout();
}

QWidget *FleetWindow::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_standing, 1);
    row->addWidget(m_stop);
    row->addWidget(m_choose);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_parts.reading.isStopped())
            m_parts.reading.goOn();
        else
            m_parts.reading.stop();
    });
    connect(m_choose, &QPushButton::clicked, this,
            [this] { showPlaces(m_pages->currentIndex() != 0); });
    connect(m_places, &PlaceChooser::startWanted, this, &FleetWindow::start);
    return head;
}

QWidget *FleetWindow::buildVaults()
{
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_side);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_questions);
    layout->addWidget(split, 1);
    connect(m_questions, &FleetQuestions::changed, this, [this] {
        m_model.setQuestion(m_questions->question());
        showCount();
    });
    connect(m_questions, &FleetQuestions::rowsWanted, m_table, &FleetTable::goToFirst);
    connect(m_table, &FleetTable::openWanted, this, &FleetWindow::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_side,
            [this](const QModelIndex &now) { m_side->showVault(now.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FleetWindow::showSelection);
    connect(m_side, &FleetSide::vaultWanted, this, &FleetWindow::goTo);
    return page;
}

QWidget *FleetWindow::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_count);
    row->addWidget(m_said, 1);
    QPushButton *close = fleetButton(tr("Close"), "Close all vaults");
    for (QPushButton *button : {m_open, m_exportShown, close})
        row->addWidget(button);
    m_count->setWordWrap(false);
    connect(m_open, &QPushButton::clicked, this, &FleetWindow::openChosen);
    connect(m_exportShown, &QPushButton::clicked, this, &FleetWindow::exportShown);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &FleetExport::told, this, &FleetWindow::say);
    return foot;
}

void FleetWindow::buildRowActions()
{
    const auto add = [this](const QString &text, auto slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
        return action;
    };
    add(tr("&Open vault"), &FleetWindow::openChosen);
    QAction *copy = add(tr("&Copy rows"), &FleetWindow::copyRows);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    add(tr("Copy &ARNs"), &FleetWindow::copyArns);
    add(tr("&Export what is shown…"), &FleetWindow::exportShown);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FleetWindow::connectReading()
{
    FleetReading &reading = m_parts.reading;
    connect(&reading, &FleetReading::began, this, &FleetWindow::begin);
    connect(&reading, &FleetReading::rowsCame, &m_model, &FleetModel::put);
    connect(&reading, &FleetReading::standingChanged, this, &FleetWindow::showStanding);
    connect(&reading, &FleetReading::compared, this, [this] {
        QSet<QString> changed;
        for (const fleet::Change &change : m_parts.reading.changes())
            changed.insert(fleet::vaultKey(change.after.origin, change.after.vaultArn));
        m_model.setChanged(std::move(changed));
        m_side->showChanges();
        say(m_standing->text());
    });
    connect(&m_model, &FleetModel::countChanged, this, [this] {
        showCount();
        m_side->showVault(m_table->currentIndex().row());
    });
}

/// What was read while nobody looked is there already.
void FleetWindow::begin()
{
    const FleetReading &reading = m_parts.reading;
    m_model.begin(reading.known());
    m_questions->setPolicies(reading.known());
    std::vector<FleetRows::Placed> rows;
    std::vector<std::size_t> counts(reading.fleet() ? reading.fleet()->places().size() : 0);
    if (reading.fleet()) {
        for (const fleet::Row &row : reading.fleet()->rows())
            rows.push_back({row.place, counts[row.place]++, row});
    }
    m_model.put(std::move(rows));
    m_model.setQuestion(m_questions->question());
    m_side->showChanges();
    showStanding();
    showCount();
}

void FleetWindow::showPlaces(bool isPlaces)
{
    if (isPlaces)
        m_places->show(m_parts.memory.places(), m_parts.profiles());
    m_pages->setCurrentIndex(isPlaces ? 0 : 1);
    m_choose->setText(isPlaces ? tr("Vaults") : tr("Places…"));
    nameControl(m_choose,
                isPlaces ? QStringLiteral("Show vaults") : QStringLiteral("Choose places"));
    m_choose->setVisible(!isPlaces || m_parts.reading.fleet());
    for (QWidget *part : std::initializer_list<QWidget *>{m_count, m_open, m_exportShown})
        part->setVisible(!isPlaces);
    m_said->clear();
    (isPlaces ? m_places->placeForFocus() : m_questions->placeForFocus())->setFocus();
    showSelection();
}

void FleetWindow::start()
{
    const FleetPlaces places = m_places->places();
    if (places.isEmpty())
        return;
    m_parts.memory.keepPlaces(places);
    m_parts.reading.start(places.all(), comparedPolicies(places.policyFiles));
    showPlaces(false);
    m_table->setFocus();
}

void FleetWindow::showStanding()
{
    const FleetReading &reading = m_parts.reading;
    m_standing->setText(reading.fleet()
                            ? words::fleetStanding(*reading.fleet(), m_model.all().count(),
                                                   m_model.all().stillToRead())
                            : words::fleetNotRead());
    m_stop->setVisible(reading.isReading() || reading.isStopped());
    m_stop->setText(reading.isStopped() ? tr("Go on") : tr("Stop"));
    m_side->showTroubles();
}

void FleetWindow::showCount()
{
    const auto shown = static_cast<std::size_t>(m_model.rowCount());
    const auto all = m_model.all().count();
    m_count->setText(shown == 0 && all > 0 ? words::noVaultPasses()
                                           : words::fleetCount(shown, all));
    m_exportShown->setEnabled(m_parts.reading.fleet() && shown > 0);
    showSelection();
}

void FleetWindow::showSelection()
{
    m_open->setEnabled(m_table->currentIndex().isValid());
}

void FleetWindow::openChosen()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_parts.reading.fleet())
        return;
    const fleet::Row &vault = m_model.rowAt(row);
    fleet::Place place = m_parts.reading.fleet()->places()[vault.place].place;
    if (!place.isSandbox)
        place.region = vault.vault.vault.arn.region();
    emit vaultWanted(workspace::choiceOf(place), vault.vault.vault.arn);
}

void FleetWindow::goTo(const QString &origin, const VaultArn &vault)
{
    if (m_model.rowOf(origin, vault) < 0)
        m_questions->clear();
    const int row = m_model.rowOf(origin, vault);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model.index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
}

void FleetWindow::copyRows()
{
    QStringList lines;
    for (const int row : m_table->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells << m_model.data(m_model.index(row, column), Qt::DisplayRole).toString();
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        say(copiedSentence(lines.join(u'\n')));
}

void FleetWindow::copyArns()
{
    QStringList lines;
    for (const int row : m_table->selectedRows())
        lines << m_model.rowAt(row).vault.vault.arn.toString();
    if (!lines.isEmpty())
        say(copiedSentence(lines.join(u'\n')));
}

void FleetWindow::exportShown()
{
    const FleetReading &reading = m_parts.reading;
    if (!reading.fleet() || m_model.rowCount() == 0)
        return;
    const bool isCompared = !reading.changes().empty() || !reading.lookWords().isEmpty();
    m_export->begin(*reading.fleet(), m_model.shown(), reading.known(),
                    isCompared ? &reading.changes() : nullptr);
}

void FleetWindow::say(const QString &sentence)
{
    if (sentence != m_standing->text())
        m_said->setText(sentence);
    m_announcer->say(sentence);
}

void FleetWindow::hideEvent(QHideEvent *event)
{
    keepLayout();
    QDialog::hideEvent(event);
}

void FleetWindow::keepLayout()
{
    m_parts.memory.keepLayout("window", saveGeometry());
    m_table->keepColumns();
}

} // namespace vaultlock::ui
