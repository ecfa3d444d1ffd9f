// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guided/guidedpage.h"

#include "core/byteview.h"
#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/scrolling.h"
#include "ui/furniture/taborder.h"
#include "ui/guided/cardlist.h"
#include "ui/guided/formcard.h"
#include "ui/guided/gallery.h"
#include "words/findingwords.h"
#include "words/guidedwords.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vaultlock::ui {

using policy::GuidedForm;

GuidedPage::GuidedPage(PolicyDocument &document, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_clock(clock)
    , m_add(new QPushButton(tr("Add rule")))
    , m_start(new QPushButton(tr("Start from…")))
    , m_goToMistake(new QPushButton(tr("Show in JSON")))
    , m_trouble(plainLabel(QStringLiteral("formTrouble")))
    , m_places(new QStackedWidget)
    , m_cards(new CardList)
    , m_gallery(new Gallery)
{
    layOut();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &GuidedPage::readNow);
    // The vault and what is known of it come with the findings.
    connect(&m_document, &PolicyDocument::textChanged, this, &GuidedPage::readSoon);
    connect(&m_document, &PolicyDocument::textLoaded, this, &GuidedPage::readSoon);
    connect(&m_document, &PolicyDocument::findingsChanged, this, &GuidedPage::readSoon);
    connect(m_cards, &CardList::ruleChanged, this, &GuidedPage::change);
    connect(m_cards, &CardList::removalAsked, this, &GuidedPage::remove);
    connect(m_cards, &CardList::textAsked, this, [this](std::size_t statement) {
        if (statement < m_form.cards.size())
            emit statementAsked(m_form.cards[statement].span);
    });
    connect(m_gallery, &Gallery::chosen, this, &GuidedPage::startFrom);
    connect(m_goToMistake, &QPushButton::clicked, this, &GuidedPage::goToMistake);
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_isGalleryAsked = !m_isGalleryAsked;
        showPlace();
    });
}

void GuidedPage::layOut()
{
    m_places->addWidget(scrollingUpAndDown(m_cards));
    m_cards->installEventFilter(this);
    m_places->addWidget(scrollingUpAndDown(m_gallery));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_places, 1);
}

void GuidedPage::setReadOnly()
{
    m_isReadOnly = true;
    m_cards->setReadOnly();
    m_add->hide();
    m_start->hide();
    m_goToMistake->hide();
}

QWidget *GuidedPage::buildHead()
{
    m_add->setObjectName(QStringLiteral("addRule"));
    m_add->setMenu(buildAddMenu());
    m_start->setObjectName(QStringLiteral("startFrom"));
    m_goToMistake->setObjectName(QStringLiteral("showMistake"));
    m_goToMistake->setAccessibleName(QStringLiteral("Show the mistake in JSON"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::unit);
    buttons->addWidget(m_add);
    buttons->addWidget(m_start);
    buttons->addStretch(1);
    auto *trouble = new QHBoxLayout;
    trouble->setSpacing(Space::unit);
    trouble->addWidget(m_trouble, 1);
    trouble->addWidget(m_goToMistake, 0, Qt::AlignTop);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addLayout(buttons);
    layout->addLayout(trouble);
    return head;
}

QMenu *GuidedPage::buildAddMenu()
{
    auto *menu = new QMenu(this);
    const auto offer = [this, menu](const policy::GuidedRule &rule) {
        menu->addAction(words::ruleTitle(rule), this, [this, rule] { add(rule); });
    };
    offer(policy::Retention{366});
    offer(policy::LegalHold{"LegalHold", "true"});
    offer(policy::HoldProtection{});
    offer(policy::DeletionForbidden{});
    offer(policy::OtherAccountsForbidden{});
    offer(policy::SettingsKept{});
    return menu;
}

void GuidedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readNow();
}

bool GuidedPage::event(QEvent *event)
{
    // Who comes back to the window may do so on another day: the cards name dates.
    if (event->type() == QEvent::WindowActivate && m_today != today())
        readSoon();
    return QWidget::event(event);
}

QDate GuidedPage::today() const
{
    return m_clock.utcNow().toLocalTime().date();
}

void GuidedPage::readSoon()
{
    if (isVisible())
        m_soon.start();
}

void GuidedPage::readNow()
{
    m_soon.stop();
    const auto &vault = m_document.vault();
    if (m_vault != vault) {
        // Nothing of another vault's policy waits here.
        m_vault = vault;
        m_form = {};
        m_isGalleryAsked = false;
        m_cards->showCards({}, {}, {});
    }
    const GuidedForm form =
        vault ? policy::guidedForm(viewOf(m_document.utf8()), *vault) : GuidedForm{};
    const bool isReadable =
        form.trouble == GuidedForm::Trouble::None || form.trouble == GuidedForm::Trouble::Empty;
    m_trouble->setText(vault ? troubleOf(form) : words::formNeedsVault());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_goToMistake->setVisible(vault && !isReadable && !m_isReadOnly);
    for (QWidget *changing : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_cards)})
        changing->setEnabled(vault && isReadable && !m_isReadOnly);
    m_start->setEnabled(vault.has_value());
    if (isReadable) {
        m_form = form;
        m_text = m_document.utf8();
        m_today = today();
        m_cards->showCards(form.cards, m_text, {m_document.chosenVault(), m_today});
        putInTabOrder(m_start, m_cards);
    }
    showPlace();
}

QString GuidedPage::troubleOf(const GuidedForm &form)
{
    using Trouble = GuidedForm::Trouble;
    const bool isReadable = form.trouble == Trouble::None || form.trouble == Trouble::Empty;
    const policy::Finding *arrival =
        isReadable ? nullptr : policy::arrivalAmong(m_document.freshFindings());
    return arrival ? words::formWaits(words::findingWords(*arrival).what)
                   : words::formTrouble(form.trouble);
}

/// The starting points, where nothing is there yet, or where they are asked for.
void GuidedPage::showPlace()
{
    const bool isEmpty = m_form.cards.empty();
    const bool isGallery = !m_isReadOnly && m_document.vault() && (isEmpty || m_isGalleryAsked);
    m_start->setText(isGallery ? tr("Back to the rules") : tr("Start from…"));
    m_start->setVisible(!isEmpty && !m_isReadOnly);
    if (!isGallery) {
        m_places->setCurrentIndex(0);
        return;
    }
    m_gallery->showFor(m_document.vault(),
                       isEmpty ? words::formIsEmpty() : words::startingReplaces());
    m_places->setCurrentIndex(1);
}

void GuidedPage::add(const policy::GuidedRule &rule)
{
    if (!m_document.vault())
        return;
    m_isGalleryAsked = false;
    m_document.apply(policy::addCard(viewOf(m_document.utf8()), rule, *m_document.vault()));
    readNow();
    bringLastCard();
}

/// Whoever adds a rule goes on in it.
void GuidedPage::bringLastCard()
{
    m_added = m_cards->lastCard();
    if (!m_added)
        return;
    m_added->placeForFocus()->setFocus(Qt::OtherFocusReason);
    keepAddedInSight();
}

/// Where it stands is known once everything has been laid out, which takes a few turns.
void GuidedPage::keepAddedInSight()
{
    if (!m_added || !m_added->isAncestorOf(QApplication::focusWidget()))
        return m_added.clear();
    auto *area = static_cast<QScrollArea *>(m_places->widget(0));
    area->ensureWidgetVisible(m_added, 0, 0);
    area->ensureWidgetVisible(m_added->placeForFocus(), 0, Space::unit); // it may be higher
}

bool GuidedPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_added)
        QMetaObject::invokeMethod(this, &GuidedPage::keepAddedInSight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void GuidedPage::change(std::size_t statement, const policy::GuidedRule &rule)
{
    if (!isUpToDate())
        return;
    m_document.apply(
        policy::changeCard(viewOf(m_document.utf8()), statement, rule, *m_document.vault()));
    m_text = m_document.utf8(); // the cards still stand for its statements
}

void GuidedPage::remove(std::size_t statement)
{
    if (!isUpToDate())
        return;
    m_document.apply(policy::removeCard(viewOf(m_document.utf8()), statement));
    readNow();
}

/// A card names its statement by number: of the text, and for the vault, that the cards are of.
bool GuidedPage::isUpToDate()
{
    if (m_document.vault() && m_document.vault() == m_vault && m_document.utf8() == m_text)
        return true;
    readNow();
    return false;
}

void GuidedPage::startFrom(policy::StartingPoint point)
{
    if (!m_document.vault())
        return;
    m_isGalleryAsked = false;
    const VaultArn &vault = *m_document.vault();
    const std::string text = policy::policyOf(policy::rulesOf(point, vault), vault);
    m_document.replaceText(QByteArray::fromStdString(text));
    readNow();
    m_add->setFocus();
}

void GuidedPage::goToMistake()
{
    for (const policy::Finding &finding : m_document.freshFindings()) {
        if (finding.severity == policy::Severity::Error) {
            emit statementAsked(finding.span);
            return;
        }
    }
}

} // namespace vaultlock::ui
