// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/verifydialog.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/modebadge.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingcells.h"
#include "ui/furniture/wrappingtext.h"
#include "words/evidencedeskwords.h"
#include "words/visibletext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

#include <array>

namespace vaultlock::ui {

namespace {

/// Of hundred; what was found has the rest.
constexpr std::array<int, CheckModel::Why> checkShares{27, 15};

WrappingText *flatText(const QString &name)
{
    auto *text = new WrappingText;
    nameControl(text, name);
    QPalette flat;
    flat.setColor(QPalette::Base, Qt::transparent);
    text->setPalette(flat);
    text->setFocusPolicy(Qt::ClickFocus);
    return text;
}

} // namespace

VerifyDialog::VerifyDialog(evidencedesk::Verifier *verifier, QWidget *parent)
    : QDialog(parent)
    , m_verifier(verifier)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("verifyDialog"));
    setWindowTitle(tr("Verify evidence"));
    verifier->setParent(this);
    build();
    connect(verifier, &evidencedesk::Verifier::changed, this, &VerifyDialog::showState);
    const QFontMetrics metrics(Fonts::body());
    const QSize wanted(metrics.averageCharWidth() * 120, metrics.height() * 34);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    verifier->begin();
}

void VerifyDialog::build()
{
    m_heading = plainLabel({}, windowTitle());
    m_verdict = flatText(QStringLiteral("Verdict"));
    buildTable();
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Space::half);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::panel, Space::panel, Space::panel);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_heading);
    layout->addWidget(m_verdict);
    layout->addWidget(buildAbout());
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildAgainst());
    layout->addWidget(buildButtons());
    followTheme();
}

QWidget *VerifyDialog::buildAbout()
{
    m_about = new QWidget;
    m_vault = flatText(QStringLiteral("What the evidence is of"));
    m_place = flatText(QStringLiteral("Evidence looked at"));
    m_place->setText(QDir::toNativeSeparators(words::visible(m_verifier->path())));
    m_mode = new ValueDisplay(QStringLiteral("Service of the evidence"));
    m_mode->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::panel);
    row->addWidget(m_mode, 0, Qt::AlignTop);
    row->addWidget(m_vault, 1);
    auto *column = new QVBoxLayout(m_about);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::half);
    column->addLayout(row);
    column->addWidget(m_place);
    return m_about;
}

void VerifyDialog::buildTable()
{
    m_table = new QTableView;
    nameControl(m_table, QStringLiteral("Checks"));
    m_table->setModel(&m_model);
    showWrapped(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, [this](int column) {
        if (column == CheckModel::Why) // it has what the scroll bar leaves
            m_table->resizeRowsToContents();
    });
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *copy = new QAction(tr("&Copy all checks"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(m_verdict->toPlainText() + u'\n' + m_model.text());
    });
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *VerifyDialog::buildAgainst()
{
    m_journal = new QPushButton(tr("Against this journal"));
    m_service = new QPushButton(tr("Against the service now"));
    m_more = new QPushButton(tr("Against a file"));
    auto *menu = new QMenu(m_more);
    const QString certificates =
        tr("Certificates (*.pem *.crt *.cer)") + QStringLiteral(";;") + tr("All files (*)");
    const auto add = [&](const QString &text, const QString &filter, bool areMany, auto use) {
        menu->addAction(text, this, [this, text, filter, areMany, use] {
            chooseFile(QString(text).remove(u'&'), filter, areMany, use);
        });
    };
    add(tr("&Certificates of who vouches for the signer…"), certificates, false,
        [this](const QStringList &files) { m_verifier->trustSigners(files.constFirst()); });
    add(tr("Certificates of who vouches for the &time stamp…"), certificates, false,
        [this](const QStringList &files) { m_verifier->trustStamps(files.constFirst()); });
    add(tr("&Log files of CloudTrail…"), tr("All files (*)"), true,
        [this](const QStringList &files) { m_verifier->holdAgainstTrails(files); });
    m_more->setMenu(menu);
    m_objection = quietLabel(QStringLiteral("whyNotHeldAgainst"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::unit);
    for (QPushButton *button : {m_journal, m_service, m_more}) {
        nameControl(button, button->text());
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_journal, &QPushButton::clicked, m_verifier,
            &evidencedesk::Verifier::holdAgainstJournal);
    connect(m_service, &QPushButton::clicked, m_verifier,
            &evidencedesk::Verifier::holdAgainstService);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::half);
    column->addLayout(row);
    column->addWidget(m_objection);
    return all;
}

QWidget *VerifyDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void VerifyDialog::chooseFile(const QString &title, const QString &filter, bool areMany,
                              const std::function<void(const QStringList &)> &use)
{
    auto *dialog = new QFileDialog(this, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(areMany ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, use);
    dialog->open();
}

void VerifyDialog::showState()
{
    const bool isUnderWay = m_verifier->isUnderWay();
    m_progress->setVisible(isUnderWay);
    for (QPushButton *button : {m_journal, m_service, m_more})
        button->setEnabled(!isUnderWay);
    if (m_verifier->seen())
        show(*m_verifier->seen());
    m_about->setVisible(true);
    m_mode->setVisible(m_verifier->seen() && m_verifier->seen()->about);
    m_vault->setVisible(!m_mode->isHidden());
    if (!m_verifier->seen())
        m_verdict->setText(isUnderWay ? m_verifier->stepText() : m_verifier->failure());
    showObjections();
    followTheme();
    fitColumns();
}

void VerifyDialog::show(const evidencedesk::Verified &verified)
{
    m_verdict->setText(evidencedesk::sentenceOf(evidencedesk::verdictOf(verified.checks)));
    m_model.setChecks(verified.checks);
    if (verified.about)
        showAbout(*verified.about);
}

/// As it says itself.
void VerifyDialog::showAbout(const evidencedesk::About &about)
{
    m_vault->setText(
        words::evidenceIsOf({about.vault, about.account, about.region, about.state, about.made},
                            QTimeZone::systemTimeZone()));
}

/// Why it is not held against more, beside the buttons.
void VerifyDialog::showObjections()
{
    const QString journal = m_verifier->objectionToJournal();
    const QString service = m_verifier->objectionToService();
    const bool isUnderWay = m_verifier->isUnderWay();
    m_journal->setEnabled(!isUnderWay && journal.isEmpty());
    m_service->setEnabled(!isUnderWay && service.isEmpty());
    m_more->setEnabled(!isUnderWay && m_verifier->seen());
    describeControl(m_journal, journal);
    describeControl(m_service, service);
    QStringList lines;
    if (isUnderWay)
        lines << m_verifier->stepText();
    else if (m_verifier->seen())
        lines = QStringList{m_verifier->failure(), m_verifier->serviceFailure(), journal, service};
    lines.removeAll(QString());
    lines.removeDuplicates();
    m_objection->setText(lines.join(u'\n'));
    m_objection->setVisible(!lines.isEmpty());
}

void VerifyDialog::followTheme()
{
    using Kind = evidencedesk::Verdict::Kind;
    const Theme &theme = Theme::current();
    m_heading->setFont(Fonts::heading());
    m_table->horizontalHeader()->setFont(Fonts::caption());
    const auto &seen = m_verifier->seen();
    const Kind kind = seen ? evidencedesk::verdictOf(seen->checks).kind : Kind::NotWhole;
    const bool isBad = kind == Kind::Fails || kind == Kind::Contradicted ||
                       (!seen && !m_verifier->failure().isEmpty());
    QPalette verdict = m_verdict->palette();
    verdict.setColor(QPalette::Text, isBad ? theme.irreversible : theme.text);
    m_verdict->setPalette(verdict);
    if (seen && seen->about)
        showMode(*m_mode, !seen->about->isSandbox);
}

void VerifyDialog::fitColumns()
{
    for (int column = 0; column < CheckModel::Why; ++column)
        m_table->setColumnWidth(column, m_table->width() *
                                            checkShares[static_cast<std::size_t>(column)] / 100);
    m_table->resizeRowsToContents();
}

void VerifyDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitColumns();
}

void VerifyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (isLook && m_mode) {
        followTheme();
        fitColumns();
    }
}

} // namespace vaultlock::ui
