// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultdetails.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/scrolling.h"
#include "ui/furniture/taborder.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/vaults/vaultcells.h"
#include "words/timewords.h"
#include "words/vaultwords.h"
#include "words/visibletext.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

/// In a line, for a caption and its value beside each other.
constexpr int fewestCharacters = 28;
/// A reading that is over sooner does not make the values flicker.
constexpr std::chrono::milliseconds dimAfter{300};

const aws::VaultDescription *listedVault(const lock::VaultSurvey *survey, const VaultName &vault)
{
    if (!survey)
        return nullptr;
    for (const lock::VaultSurvey::Row &row : survey->rows()) {
        if (row.vault.arn.name() == vault)
            return &row.vault;
    }
    return nullptr;
}

QString countText(const std::optional<qint64> &count)
{
    return count ? QLocale().toString(*count) : words::notCountedYet();
}

QString wholeSizeText(const std::optional<qint64> &bytes)
{
    if (!bytes)
        return words::notCountedYet();
    const QString exact = VaultDetails::tr("%1 bytes").arg(QLocale().toString(*bytes));
    return *bytes < 1'000 ? exact : QStringLiteral("%1 (%2)").arg(sizeText(bytes), exact);
}

QToolButton *quietButton(const QString &text, const QString &accessibleName)
{
    auto *button = new QToolButton;
    button->setText(text);
    nameControl(button, accessibleName);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    return button;
}

} // namespace

VaultDetails::VaultDetails(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    nameControl(this, QStringLiteral("Details of the vault"));
    m_dimSoon.setSingleShot(true);
    m_dimSoon.setInterval(dimAfter);
    connect(&m_dimSoon, &QTimer::timeout, this, [this] { dim(true); });
}

void VaultDetails::build()
{
    m_close = new QToolButton;
    m_scroll = scrollingUpAndDown(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::panel, Space::panel, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addWidget(buildHead());
    layout->addWidget(m_scroll, 1);

    connect(m_close, &QToolButton::clicked, this, &VaultDetails::closeWanted);
    connect(m_copy, &QToolButton::clicked, this, &VaultDetails::copyArn);
    connect(m_allTags, &QToolButton::clicked, this, &VaultDetails::showAllTags);
    followFont();
    putInTabOrder(this, this);
    showFacts();
}

QWidget *VaultDetails::buildHead()
{
    m_title = plainLabel({}, tr("Details"));
    m_close->setText(tr("Close"));
    nameControl(m_close, QStringLiteral("Close the details"));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAutoRaise(true);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

QWidget *VaultDetails::buildContent()
{
    auto *content = new QWidget;
    m_nothing = quietLabel();
    m_values = new QWidget;
    m_grid = new QGridLayout(m_values);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::panel);
    m_grid->setVerticalSpacing(Space::half);
    m_grid->setColumnStretch(1, 1);

    m_arn = addFact(tr("ARN"), QStringLiteral("Vault ARN"), true);
    m_created = addFact(tr("Created"), QStringLiteral("Vault created"));
    m_inventory = addFact(tr("Inventory"), QStringLiteral("Last inventory"));
    m_archives = addFact(tr("Archives"), QStringLiteral("Archives"));
    m_size = addFact(tr("Size"), QStringLiteral("Vault size"));
    m_tags = addFact(tr("Tags"), QStringLiteral("Vault tags"));
    arrange(false);
    m_trouble = plainLabel();
    m_time = quietLabel();
    m_time->setFont(Fonts::caption());

    m_copy = quietButton(tr("Copy ARN"), QStringLiteral("Copy vault ARN"));
    m_copy->setAutoRaise(false);
    m_allTags = quietButton(tr("All tags…"), QStringLiteral("All tags"));

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, Space::half);
    layout->setSpacing(Space::panel);
    layout->addWidget(m_nothing);
    layout->addWidget(m_values);
    layout->addWidget(m_allTags);
    layout->addWidget(m_trouble);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::panel);
    foot->addWidget(m_copy);
    foot->addWidget(m_time, 1);
    layout->addLayout(foot);
    layout->addStretch(1);
    return content;
}

WrappingText *VaultDetails::addFact(const QString &caption, const QString &name, bool isCode)
{
    QLabel *label = quietLabel();
    label->setText(caption);
    label->setWordWrap(false);
    m_captions.append(label);
    auto *value =
        new WrappingText(isCode ? WrappingText::Breaks::Anywhere : WrappingText::Breaks::AtWords);
    nameControl(value, name);
    value->setFont(isCode ? Fonts::monospace() : Fonts::body());
    m_texts.append(value);
    QPalette flat = value->palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    value->setPalette(flat);
    return value;
}

// Beside each other, or the value below its caption where there is no room for that.
void VaultDetails::arrange(bool isStacked)
{
    if (m_isStacked == isStacked)
        return;
    m_isStacked = isStacked;
    for (int at = 0; at < m_texts.size(); ++at) {
        m_grid->removeWidget(m_captions[at]);
        m_grid->removeWidget(m_texts[at]);
        const int row = 2 * at;
        m_grid->addWidget(m_captions[at], row, 0, Qt::AlignTop | Qt::AlignLeft);
        if (isStacked)
            m_grid->addWidget(m_texts[at], row + 1, 0, 1, 2);
        else
            m_grid->addWidget(m_texts[at], row, 1);
    }
}

void VaultDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_scroll)
        arrange(width() < fewestCharacters * fontMetrics().averageCharWidth());
}

void VaultDetails::setSources(const lock::VaultSurvey *survey, lock::VaultFacts *facts)
{
    if (m_survey)
        m_survey->disconnect(this);
    if (m_facts)
        m_facts->disconnect(this);
    m_survey = survey;
    m_facts = facts;
    if (m_survey) {
        // Whoever has the list read again wants the details new too.
        connect(m_survey, &lock::VaultSurvey::loadingChanged, this,
                [this](bool isLoading) { isLoading ? readAgain() : showFacts(); });
    }
    if (m_facts) {
        connect(m_facts, &lock::VaultFacts::changed, this, [this](const VaultName &vault) {
            if (vault == m_vault)
                showFacts();
        });
    }
    showFacts();
}

void VaultDetails::showVault(const std::optional<VaultName> &vault)
{
    if (vault == m_vault)
        return;
    m_vault = vault;
    if (m_scroll)
        m_scroll->ensureVisible(0, 0);
    readAgain();
    showFacts();
}

void VaultDetails::readAgain()
{
    if (m_facts && m_vault && isVisible())
        m_facts->read(*m_vault);
}

QWidget *VaultDetails::placeForFocus() const
{
    return m_close;
}

void VaultDetails::showEvent(QShowEvent *event)
{
    if (!m_scroll)
        build();
    QWidget::showEvent(event);
    if (!event->spontaneous())
        readAgain();
}

void VaultDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

QSize VaultDetails::minimumSizeHint() const
{
    return {0, 4 * fontMetrics().height()};
}

void VaultDetails::followFont()
{
    m_title->setFont(Fonts::heading());
    for (WrappingText *value : m_texts)
        value->setFont(value == m_arn ? Fonts::monospace() : Fonts::body());
    m_time->setFont(Fonts::caption());
}

void VaultDetails::showFacts()
{
    if (!m_scroll)
        return;
    const lock::VaultFacts::Facts facts =
        m_facts && m_vault ? m_facts->of(*m_vault) : lock::VaultFacts::Facts();
    const aws::VaultDescription *vault = m_vault ? listedVault(m_survey, *m_vault) : nullptr;
    if (facts.description.value)
        vault = &*facts.description.value;
    const auto &failure = facts.description.why;
    m_values->setVisible(vault);
    m_copy->setVisible(vault);
    m_allTags->setVisible(false);
    m_nothing->setVisible(!vault && !failure);
    m_nothing->setText(m_vault ? tr("Reading…")
                               : tr("The details of the chosen vault are shown here. None is "
                                    "chosen."));
    m_trouble->setVisible(failure.has_value());
    m_trouble->setText(failure ? words::descriptionNotRead(*failure) : QString());
    showTime(facts);
    if (!vault)
        return;
    const QTimeZone local = QTimeZone::systemTimeZone();
    m_arnToCopy = vault->arn.toString();
    m_arn->setText(words::visible(m_arnToCopy));
    m_created->setText(words::momentText(vault->created, local));
    m_inventory->setText(vault->lastInventory ? words::momentText(*vault->lastInventory, local)
                                              : words::noInventoryYet());
    m_archives->setText(countText(vault->archives));
    m_size->setText(wholeSizeText(vault->sizeInBytes));
    showTags(facts.tags, facts.isReading);
}

void VaultDetails::showTags(const lock::VaultFacts::Answer<aws::Tags> &tags, bool isReading)
{
    QStringList parts;
    if (tags.value)
        parts.append(tags.value->isEmpty() ? words::noTags() : tagsText(*tags.value));
    if (tags.why)
        parts.append(words::tagsNotRead(*tags.why));
    if (parts.isEmpty() && isReading)
        parts.append(words::tagsBeingRead());
    m_tags->setText(parts.join(u'\n'));
    m_allTags->setVisible(tags.value && !isShownWhole(*tags.value));
}

void VaultDetails::showTime(const lock::VaultFacts::Facts &facts)
{
    const QDateTime &asOf =
        facts.description.asOf.isValid() ? facts.description.asOf : facts.tags.asOf;
    const bool isOld =
        asOf.isValid() && (facts.isReading || facts.description.why || facts.tags.why);
    m_time->setText(words::readAtSentence(asOf, m_clock.utcNow(), QTimeZone::systemTimeZone(),
                                          facts.isReading));
    m_time->setVisible(!m_time->text().isEmpty());
    if (!isOld) {
        m_dimSoon.stop();
        dim(false);
    } else if (!m_dimSoon.isActive()) {
        m_dimSoon.start();
    }
}

void VaultDetails::dim(bool isOld)
{
    for (WrappingText *value : m_texts) {
        QPalette palette = value->palette();
        palette.setColor(QPalette::Text,
                         isOld ? Theme::current().textQuiet : Theme::current().text);
        value->setPalette(palette);
    }
}

void VaultDetails::showAllTags()
{
    const auto tags = m_facts && m_vault ? m_facts->of(*m_vault).tags.value : std::nullopt;
    if (tags)
        (new TagsDialog(*tags, window()))->open();
}

void VaultDetails::copyArn()
{
    QGuiApplication::clipboard()->setText(m_arnToCopy);
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(std::chrono::seconds(2), m_copy,
                       [this] { m_copy->setText(tr("Copy ARN")); });
}

void VaultDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_scroll) {
        followFont();
    } else if (event->type() == QEvent::PaletteChange) {
        showFacts();
    }
}

} // namespace vaultlock::ui
