// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"

#include "ui/appearance/theme.h"
#include "ui/compare/comparedtexts.h"
#include "ui/document/policydocument.h"
#include "ui/document/policyfile.h"
#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/plainlabel.h"
#include "ui/text/findingtip.h"
#include "words/comparisonwords.h"
#include "words/differencewords.h"
#include "words/errorwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds pauseInTyping(250);
constexpr int fewestCharacters = 8;

} // namespace

ComparePage::ComparePage(PolicyDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_other(new NamedComboBox(QStringLiteral("Compare with")))
    , m_reason(plainLabel(QStringLiteral("compareReason")))
    , m_compared(new ComparedTexts(tr("Compared policy"), tr("Draft")))
    , m_label(plainLabel(QStringLiteral("compared")))
{
    m_askPath = [this](const std::function<void(const QString &)> &use) {
        askPathInDialog(use);
    };
    offerOthers();
    // By its longest entry it would make the window wider than a small screen.
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(fewestCharacters);
    m_other->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseInTyping);
    connect(&m_soon, &QTimer::timeout, this, &ComparePage::compareNow);
    connect(&m_document, &PolicyDocument::findingsChanged, this, &ComparePage::compareSoon);
    connect(&m_document, &PolicyDocument::textLoaded, this, &ComparePage::compareSoon);
    connect(m_other, &QComboBox::activated, this, &ComparePage::choose);
}

void ComparePage::layOut()
{
    m_compared->findChild<QPushButton *>(QStringLiteral("previousDifference"))
        ->setToolTip(tr("Previous difference (Shift+F7)"));
    m_compared->findChild<QPushButton *>(QStringLiteral("nextDifference"))
        ->setToolTip(tr("Next difference (F7)"));
    auto *choice = new QHBoxLayout;
    choice->setSpacing(Space::unit);
    m_label->setWordWrap(false);
    choice->addWidget(m_label);
    choice->addWidget(m_other, 3);
    choice->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::unit);
    head->setSpacing(Space::unit);
    head->addLayout(choice);
    head->addWidget(m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // Keeps its room where there is nothing to compare.
    auto *room = new QWidget;
    auto *texts = new QVBoxLayout(room);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->addWidget(m_compared);
    layout->addLayout(head);
    layout->addWidget(room, 1);
}

void ComparePage::setInstalledPolicy(const std::optional<QByteArray> &text, const QString &notKnown)
{
    m_installed = text;
    m_notKnown = notKnown;
    compareSoon();
}

void ComparePage::setInitiatedPolicy(const std::optional<QByteArray> &text)
{
    if (m_initiated == text)
        return;
    m_initiated = text;
    offerOthers();
    compareSoon();
}

void ComparePage::lookAt(PolicyShown which)
{
    if (m_shown == which)
        return;
    m_shown = which;
    m_compared->forget();
    offerOthers();
    compareSoon();
}

/// The nearest one first, which counts where nothing else was chosen.
void ComparePage::offerOthers()
{
    const QVariant chosen = m_other->currentData();
    m_other->clear();
    const auto offer = [this](Other which) {
        m_other->addItem(nameOf(which), static_cast<int>(which));
    };
    if (m_shown != PolicyShown::InForce)
        offer(Other::Installed);
    if (m_shown != PolicyShown::Initiated && m_initiated)
        offer(Other::Initiated);
    if (m_shown != PolicyShown::Draft)
        offer(Other::Draft);
    offer(Other::Access);
    offer(Other::File);
    m_other->setCurrentIndex(std::max(0, m_other->findData(chosen)));
    switch (m_shown) {
    case PolicyShown::Draft:
        m_label->setText(tr("Compare the draft with"));
        break;
    case PolicyShown::InForce:
        m_label->setText(tr("Compare the policy in force with"));
        break;
    case PolicyShown::Initiated:
        m_label->setText(tr("Compare the initiated policy with"));
        break;
    }
}

QString ComparePage::nameOf(Other which) const
{
    switch (which) {
    case Other::Draft:
        return tr("Draft");
    case Other::Installed:
        return tr("Installed lock policy");
    case Other::Initiated:
        return tr("Initiated lock policy");
    case Other::Access:
        return tr("The vault's access policy");
    case Other::File:
        break;
    }
    return tr("A file…");
}

QString ComparePage::nameOfShown() const
{
    switch (m_shown) {
    case PolicyShown::Draft:
        break;
    case PolicyShown::InForce:
        return nameOf(Other::Installed);
    case PolicyShown::Initiated:
        return nameOf(Other::Initiated);
    }
    return nameOf(Other::Draft);
}

QByteArray ComparePage::text() const
{
    switch (m_shown) {
    case PolicyShown::Draft:
        break;
    case PolicyShown::InForce:
        return m_installed.value_or(QByteArray());
    case PolicyShown::Initiated:
        return m_initiated.value_or(QByteArray());
    }
    return m_document.utf8();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readFile(); // it may be another by now
    compareNow();
}

void ComparePage::goToDifference(int step)
{
    if (m_compared->isVisibleTo(this))
        m_compared->goToDifference(step);
}

void ComparePage::choose()
{
    m_compared->forget(); // it was told of the one before
    if (other() == Other::File)
        m_askPath([this](const QString &path) { openFile(path); });
    compareNow();
}

void ComparePage::openFile(const QString &path)
{
    m_filePath = path;
    m_compared->forget();
    readFile();
    compareNow();
}

void ComparePage::readFile()
{
    if (m_filePath.isEmpty())
        return;
    const auto text = readPolicyFile(m_filePath);
    m_file = text ? std::optional(*text) : std::nullopt;
    m_fileTrouble = text ? QString() : words::errorWords(text.error()).what;
}

void ComparePage::compareSoon()
{
    if (isVisible())
        m_soon.start();
}

ComparePage::Other ComparePage::other() const
{
    return static_cast<Other>(m_other->currentData().toInt());
}

std::optional<QByteArray> ComparePage::otherText(QString &reason) const
{
    switch (other()) {
    case Other::Draft:
        reason = words::noDraft();
        return m_document.isEmpty() ? std::nullopt : std::optional(m_document.utf8());
    case Other::Initiated:
        return m_initiated;
    case Other::Installed:
        reason = !m_document.chosenVault() ? words::noVaultToCompareWith()
                 : m_notKnown.isEmpty()    ? words::vaultHasNoInstalledPolicy()
                                           : m_notKnown;
        return m_installed;
    case Other::Access: {
        const auto &vault = m_document.chosenVault();
        reason = vault && vault->accessPolicy ? words::vaultHasNoAccessPolicy()
                                              : words::accessPolicyUnknown();
        if (vault && vault->accessPolicy && !vault->accessPolicy->empty())
            return QByteArray::fromStdString(*vault->accessPolicy);
        return {};
    }
    case Other::File:
        break;
    }
    reason = m_fileTrouble.isEmpty() ? words::nothingChosenToCompare() : m_fileTrouble;
    return m_file;
}

QString ComparePage::nameOfOther() const
{
    return other() == Other::File ? oneLine(QFileInfo(m_filePath).fileName())
                                  : m_other->currentText();
}

void ComparePage::compareNow()
{
    m_soon.stop();
    if (m_vault != m_document.vault()) {
        m_vault = m_document.vault();
        m_compared->forget();
    }
    QString reason;
    std::optional<QByteArray> text = otherText(reason);
    if (text && m_shown == PolicyShown::Draft && m_document.isEmpty()) {
        reason = words::noDraft();
        text.reset();
    }
    m_other->setToolTip(other() == Other::File ? m_filePath.toHtmlEscaped() : QString());
    m_reason->setText(reason);
    m_reason->setVisible(!text);
    m_compared->setVisible(text.has_value());
    if (text)
        m_compared->compare({nameOfOther(), nameOfShown(), *text, this->text(),
                             m_vault ? m_vault->toString() : QString()});
}

void ComparePage::askPathInDialog(const std::function<void(const QString &)> &use)
{
    const QString near = m_filePath.isEmpty() ? m_document.filePath() : m_filePath;
    auto *dialog = new QFileDialog(this, tr("Compare with a file"),
                                   near.isEmpty() ? QString() : QFileInfo(near).absolutePath(),
                                   tr("Policies (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

} // namespace vaultlock::ui
