// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaign/campaigndialog.h"

#include "core/byteview.h"
#include "policy/meaning/explanation.h"
#include "ui/appearance/theme.h"
#include "ui/campaign/campaignreview.h"
#include "ui/campaign/candidatereading.h"
#include "ui/campaign/rulequestion.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/scrolling.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingcells.h"
#include "ui/furniture/wrappingtext.h"
#include "words/campaignwords.h"
#include "words/errorwords.h"
#include "words/explanationwords.h"
#include "words/findingwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int charactersOfName = 34;
constexpr int charactersOfStanding = 16;

} // namespace

CampaignDialog::CampaignDialog(const Parts &parts, std::vector<policy::GuidedRule> rules,
                               std::vector<VaultArn> vaults, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_rules(std::move(rules))
{
    build();
    read(std::move(vaults));
}

CampaignDialog::CampaignDialog(const Parts &parts, const campaign::Campaign &campaign,
                               QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
{
    build();
    prepare(campaign);
    m_meaning = words::explanationSummary(
                    policy::explainStatements(viewOf(campaign.vaults.front().policy),
                                              policy::ChosenVault{campaign.vaults.front().vault}))
                    .join(u'\n');
    followStage(); // it is looked at before anything more is sent
}

/// The turn is this window's until nothing more can be initiated here.
CampaignDialog::~CampaignDialog()
{
    m_run.reset();
    m_parts.record.endTurn();
}

void CampaignDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Initiate in several vaults"));
    m_heading = plainLabel(QStringLiteral("campaignHeading"), windowTitle());
    m_heading->setFont(Fonts::heading());
    m_standing = new WrappingText;
    nameControl(m_standing, QStringLiteral("Standing of the campaign"));
    QPalette flat;
    flat.setColor(QPalette::Base, Qt::transparent);
    m_standing->setPalette(flat);
    m_table = new QTableView;
    nameControl(m_table, QStringLiteral("Vaults of the campaign"));
    m_table->setModel(&m_model);
    showWrapped(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openVault(index.row()); });
    fitTable();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CampaignDialog::fitTable);
    m_scroll = nullptr;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::panel, Space::panel, Space::panel);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_heading);
    layout->addWidget(m_standing);
    layout->addWidget(m_table, 2);
    layout->addWidget(buildButtons());
    connect(&m_parts.workspace, &workspace::Workspace::connectionChanged, this, [this] {
        m_run.reset(); // before its sessions go
        QDialog::reject();
    });
    const QFontMetrics metrics(Fonts::body());
    const QSize wanted(metrics.averageCharWidth() * 120, metrics.height() * 40);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget *CampaignDialog::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_remark = quietLabel(QStringLiteral("campaignRemark"));
    m_go = new QPushButton;
    m_without = new QPushButton(tr("Go on without this vault"));
    m_stop = new QPushButton(tr("Stop"));
    m_first = new QPushButton(tr("Open the first vault"));
    m_close = new QPushButton(tr("Cancel"));
    nameControl(m_go, QStringLiteral("Initiate the locks"));
    nameControl(m_without, QStringLiteral("Go on without this vault"));
    nameControl(m_stop, QStringLiteral("Stop initiating"));
    nameControl(m_first, QStringLiteral("Open the first vault"));
    nameControl(m_close, QStringLiteral("Close campaign"));
    row->addWidget(m_remark, 1);
    for (QPushButton *button : {m_close, m_stop, m_without, m_first, m_go}) {
        button->setAutoDefault(false); // Return initiates nothing
        row->addWidget(button);
    }
    connect(m_close, &QPushButton::clicked, this, &CampaignDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &CampaignDialog::begin);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_run->stop();
        say(tr("It stops behind the vault that is under way."));
    });
    connect(m_without, &QPushButton::clicked, this, [this] {
        m_run->goOnWithout();
        followStage();
    });
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (const auto row = firstInitiated())
            openVault(*row);
    });
    return buttons;
}

void CampaignDialog::say(const QString &sentence)
{
    m_remark->setText(sentence);
}

void CampaignDialog::read(std::vector<VaultArn> vaults)
{
    std::vector<CampaignModel::Row> rows;
    for (const VaultArn &vault : vaults)
        rows.push_back({vault, {}, {}});
    m_model.setRows(std::move(rows));
    m_reading = new CandidateReading(*m_parts.workspace.connection(), m_parts.clock,
                                     std::move(vaults), this);
    const auto tell = [this] {
        m_standing->setText(
            tr("Reading what is known of each vault: %1 of %2.")
                .arg(QString::number(m_reading->read()), QString::number(m_reading->count())));
    };
    connect(m_reading, &CandidateReading::progressed, this, tell);
    connect(m_reading, &CandidateReading::finished, this, &CampaignDialog::ask);
    tell();
    followStage();
    m_reading->start();
}

void CampaignDialog::ask()
{
    const campaign::CampaignPlan plan(m_rules, m_reading->candidates());
    showPlan(plan);
    if (plan.possible() == 0) {
        m_standing->setText(words::campaignCount(0, plan.vaults().size()));
        return followStage();
    }
    m_heading->setText(words::campaignHeading(plan.possible()));
    m_standing->hide();
    m_review =
        new CampaignReview({plan, m_parts.workspace.connectionName(), m_parts.workspace.isLive(),
                            m_parts.identity, m_parts.gate && m_parts.gate->isThere()});
    m_scroll = scrollingUpAndDown(m_review);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, m_scroll, 3);
    column->insertWidget(column->count() - 1, m_review->numberRow());
    connect(m_review, &CampaignReview::changed, this, &CampaignDialog::followStage);
    followStage();
    m_review->placeForFocus()->setFocus();
}

/// What else there is to know of the policy in this vault; dangers are accepted above.
QString CampaignDialog::remarkOn(const campaign::Placed &placed)
{
    if (placed.exception != campaign::Exception::None)
        return words::exceptionSentence(placed.exception);
    QStringList remarks;
    for (const policy::Finding &finding : placed.findings) {
        if (finding.severity != policy::Severity::Danger)
            remarks << words::findingWords(finding).what;
    }
    return remarks.join(u' ');
}

/// What is left out stands first.
void CampaignDialog::showPlan(const campaign::CampaignPlan &plan)
{
    std::vector<CampaignModel::Row> rows;
    for (const bool isException : {true, false}) {
        for (const campaign::Placed &placed : plan.vaults()) {
            if ((placed.exception != campaign::Exception::None) == isException)
                rows.push_back({placed.arn(), isException ? tr("left out") : tr("none yet"),
                                remarkOn(placed)});
        }
    }
    m_model.setRows(std::move(rows));
}

void CampaignDialog::begin()
{
    if (m_run) { // once more, with the same vault
        m_run->start();
        return followStage();
    }
    auto vaults = m_review ? m_review->vaults() : std::vector<campaign::CampaignVault>();
    if (vaults.empty())
        return;
    const QString origin = m_parts.workspace.connection()->originOf(vaults.front().vault).key();
    const campaign::Campaign campaign{QUuid::createUuid(), m_parts.clock.utcNow(), origin,
                                      m_parts.workspace.connectionName(), std::move(vaults)};
    const auto turn = m_parts.record.takeTurn();
    if (!turn)
        return say(words::errorWords(turn.error()).what);
    const auto kept = m_parts.record.read();
    if (!*turn)
        return say(words::campaignElsewhere());
    if (!kept || *kept) { // another window has begun one meanwhile
        m_parts.record.endTurn();
        return say(words::campaignElsewhere());
    }
    // Before anything is sent: else nobody would know what was meant.
    if (const auto written = m_parts.record.write(campaign); !written) {
        m_parts.record.endTurn();
        return say(words::errorWords(written.error()).what);
    }
    prepare(campaign);
    m_run->start();
    followStage();
}

void CampaignDialog::prepare(const campaign::Campaign &campaign)
{
    std::vector<CampaignModel::Row> rows;
    for (const campaign::CampaignVault &vault : campaign.vaults)
        rows.push_back({vault.vault, {}, {}});
    m_model.setRows(std::move(rows));
    if (m_review) {
        m_scroll->hide();
        m_review->numberRow()->hide();
    }
    m_standing->show();
    m_heading->setText(windowTitle());
    workspace::Connection &connection = *m_parts.workspace.connection();
    m_run = std::make_unique<campaign::CampaignRun>(
        campaign::CampaignRun::Parts{
            [&connection](const VaultArn &vault) {
                return connection.listed(vault.name()) == std::optional(vault);
            },
            [&connection](const VaultArn &vault) -> lock::VaultLockSession & {
                return connection.session(vault);
            },
            [&connection, &clock = m_parts.clock](const VaultArn &vault) {
                return candidateOf(connection, clock, vault).vault;
            },
            m_parts.journal, m_parts.record,
            [&parts = m_parts](const VaultArn &vault, const QByteArray &sha256) {
                return whyNotAllowed(parts.gate, parts.workspace, vault, sha256);
            }},
        campaign);
    connect(m_run.get(), &campaign::CampaignRun::changed, this, &CampaignDialog::showVault);
    connect(m_run.get(), &campaign::CampaignRun::halted, this, [this] {
        followStage();
        if (m_isToClose)
            QDialog::reject();
    });
    for (std::size_t i = 0; i < campaign.vaults.size(); ++i)
        showVault(static_cast<int>(i));
}

void CampaignDialog::showVault(int index)
{
    const campaign::VaultProgress &vault = m_run->progress()[static_cast<std::size_t>(index)];
    m_model.setRow(index, words::progressWord(vault.standing), words::surpriseSentence(vault));
    m_table->resizeRowToContents(index);
    if (vault.standing != campaign::VaultProgress::Standing::Waiting)
        m_table->scrollTo(m_model.index(index, 0));
    m_standing->setText(words::campaignStanding(*m_run));
}

void CampaignDialog::followStage()
{
    using Standing = campaign::VaultProgress::Standing;
    const bool isRunning = m_run && m_run->isUnderWay();
    const bool isOver = m_run && m_run->isOver();
    const auto isStopped = [this] {
        for (const campaign::VaultProgress &vault : m_run->progress()) {
            if (vault.standing == Standing::Stopped)
                return true;
        }
        return false;
    };
    const bool isSurprised = m_run && !isRunning && isStopped();
    const QString obstacle = m_review && !m_run ? m_review->obstacle() : QString();
    m_stop->setVisible(isRunning);
    m_without->setVisible(isSurprised);
    m_go->setVisible(m_review || m_run ? !isRunning && !isOver : false);
    m_go->setText(!m_run ? tr("Initiate the locks") : isSurprised ? tr("Once more") : tr("Go on"));
    m_go->setEnabled(obstacle.isEmpty());
    applyWeight(*m_go, ButtonWeight::Primary);
    m_first->setVisible(isOver && firstInitiated());
    applyWeight(*m_first, ButtonWeight::Primary);
    m_close->setText(m_run ? tr("Close") : tr("Cancel"));
    say(obstacle);
    if (!m_run)
        return;
    if (isRunning)
        m_meaning.clear();
    // Nothing is known yet of one that is gone on with.
    m_standing->setText(m_meaning.isEmpty()
                            ? words::campaignStanding(*m_run)
                            : words::campaignToGoOn(m_run->campaign()) + u'\n' + m_meaning);
}

/// The one whose time runs out first.
std::optional<int> CampaignDialog::firstInitiated() const
{
    const auto &progress = m_run->progress();
    for (std::size_t i = 0; i < progress.size(); ++i) {
        if (progress[i].standing == campaign::VaultProgress::Standing::Initiated)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

void CampaignDialog::openVault(int row)
{
    if (!m_run || m_run->isUnderWay())
        return; // it stays to be seen
    const VaultArn vault = m_model.rowAt(row).vault;
    QDialog::reject();
    emit vaultWanted(vault);
}

/// A remark of several lines lies over the next row, until its own has that height.
void CampaignDialog::fitTable()
{
    const int letter = fontMetrics().averageCharWidth();
    // With large text the remark needs its share.
    m_table->setColumnWidth(CampaignModel::Vault,
                            std::min(letter * charactersOfName, width() * 2 / 5));
    m_table->setColumnWidth(CampaignModel::Standing, letter * charactersOfStanding);
    m_table->resizeRowsToContents();
}

void CampaignDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table)
        fitTable();
}

void CampaignDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitTable(); // the last column has another width
}

void CampaignDialog::reject()
{
    if (!m_run || !m_run->isUnderWay())
        return QDialog::reject();
    m_isToClose = true;
    m_run->stop();
    say(tr("It stops behind the vault that is under way, and closes then."));
}

} // namespace vaultlock::ui
