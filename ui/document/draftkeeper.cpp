// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/draftkeeper.h"

#include "ui/document/policydocument.h"
#include "ui/document/policyfile.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds pauseBeforeSaving(700);

QString keyOf(const std::optional<VaultArn> &vault)
{
    return vault ? vault->toString() : QString();
}

// What the text is compared with, to know whether it has unsaved changes.
QByteArray savedTextOf(const Draft &draft, const std::optional<VaultArn> &owner)
{
    if (!draft.filePath.isEmpty())
        return readPolicyFile(draft.filePath).value_or(QByteArray());
    // An example that nobody has touched is nobody's work.
    const QByteArray example = owner ? PolicyDocument::exampleFor(*owner) : QByteArray();
    return draft.text == example ? example : QByteArray();
}

} // namespace

DraftKeeper::DraftKeeper(PolicyDocument &document, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_store(folder)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeSaving);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keepNow);
    const auto draft = draftOf({});
    // One that belongs to no vault is carried to the first that is chosen, by one window.
    if (draft && keptOf({}).held.standing() != HeldDraft::Standing::OpenElsewhere)
        restore(draft);
    connect(&m_document, &PolicyDocument::textChanged, this, &DraftKeeper::noteChange);
    connect(&m_document, &PolicyDocument::saved, this, &DraftKeeper::noteChange);
    // The file may have changed and not the text.
    connect(&m_document, &PolicyDocument::modifiedChanged, this, &DraftKeeper::noteChange);
}

DraftKeeper::~DraftKeeper()
{
    keepNow();
}

void DraftKeeper::noteChange()
{
    m_isChanged = true;
    m_soon.start();
}

Draft DraftKeeper::current() const
{
    const bool hasFile = !m_document.filePath().isEmpty();
    return {m_document.utf8(), m_document.filePath(), m_document.isModified(),
            hasFile ? fingerprintOf(m_document.savedText()) : QByteArray()};
}

DraftKeeper::Kept &DraftKeeper::keptOf(const std::optional<VaultArn> &vault)
{
    const QString key = keyOf(vault);
    const auto found = m_kept.find(key);
    return found != m_kept.end() ? found->second
                                 : m_kept.emplace(key, Kept{{m_store, vault}, {}}).first->second;
}

std::optional<Draft> DraftKeeper::draftOf(const std::optional<VaultArn> &vault)
{
    Kept &kept = keptOf(vault);
    return kept.unwritten ? kept.unwritten : kept.held.read();
}

bool DraftKeeper::keepNow()
{
    m_soon.stop();
    if (m_isChanged)
        keptOf(m_owner).unwritten = current();
    m_isChanged = false;
    writeUnwritten();
    tellStanding();
    return std::none_of(m_kept.begin(), m_kept.end(), [](const auto &entry) {
        const std::optional<Draft> &draft = entry.second.unwritten;
        return draft && draft->isModified && !draft->text.isEmpty();
    });
}

void DraftKeeper::writeUnwritten()
{
    if (!m_store.isActive())
        return;
    std::optional<Error> trouble;
    for (auto entry = m_kept.begin(); entry != m_kept.end();) {
        Kept &kept = entry->second;
        const auto written = kept.unwritten ? kept.held.write(*kept.unwritten) : Result<void>();
        if (written)
            kept.unwritten.reset();
        else
            trouble = written.error();
        // Others may have the draft of a vault that is not shown.
        const bool isOver = written && entry->first != keyOf(m_owner);
        entry = isOver ? m_kept.erase(entry) : std::next(entry);
    }
    if (trouble)
        emit keepingFailed(*trouble);
    else if (m_hasFailed)
        emit keepingRecovered();
    m_hasFailed = trouble.has_value();
}

void DraftKeeper::tellStanding()
{
    const HeldDraft::Standing standing = keptOf(m_owner).held.standing();
    if (std::exchange(m_told, standing) != standing)
        emit standingChanged(standing);
}

std::optional<QByteArray> DraftKeeper::theirs()
{
    const auto theirs = keptOf(m_owner).held.theirs();
    return theirs ? std::optional(theirs->text) : std::nullopt;
}

void DraftKeeper::takeTheirs()
{
    keepNow(); // what is set aside is the latest
    HeldDraft &held = keptOf(m_owner).held;
    const auto theirs = held.theirs();
    if (!theirs)
        return;
    const QByteArray ours = m_document.utf8();
    if (const auto settled = held.settle(HeldDraft::Taken::Theirs); !settled) {
        emit keepingFailed(settled.error());
        return;
    }
    m_document.restore(ours, theirs->filePath, savedTextOf(*theirs, m_owner));
    m_document.replaceText(theirs->text);
    noteChange();
    keepNow();
}

void DraftKeeper::keepMine()
{
    HeldDraft &held = keptOf(m_owner).held;
    if (held.standing() != HeldDraft::Standing::WrittenByBoth)
        return;
    if (const auto settled = held.settle(HeldDraft::Taken::Ours); !settled) {
        emit keepingFailed(settled.error());
        return;
    }
    noteChange();
    keepNow();
}

void DraftKeeper::switchTo(const std::optional<VaultArn> &vault)
{
    if (vault && vault != m_owner) {
        if (!m_owner && !m_document.isEmpty()) {
            carryTo(*vault);
        } else {
            keepNow();
            const std::optional<VaultArn> before = std::exchange(m_owner, vault);
            if (const auto left = m_kept.find(keyOf(before));
                left != m_kept.end() && !left->second.unwritten)
                m_kept.erase(left);
            restore(draftOf(vault));
        }
        m_told = HeldDraft::Standing::Alone; // of this draft nothing has been said
        emit standingChanged(m_told);
        tellStanding();
    }
    m_document.setVault(vault);
}

void DraftKeeper::carryTo(const VaultArn &vault)
{
    const Draft carried = current();
    const std::optional<Draft> theirs = draftOf(vault);
    keptOf({}).unwritten = Draft();
    m_owner = vault;
    if (theirs && !theirs->text.isEmpty() && theirs->text != carried.text) {
        if (!m_store.setAside(vault)) // it is one undo away as long as the window is there
            emit keepingFailed({ErrorKind::FileNotWritable, {}, 0, {}, m_store.path(vault)});
        m_document.restore(theirs->text, carried.filePath, savedTextOf(carried, {}));
        m_document.replaceText(carried.text);
    }
    noteChange();
}

void DraftKeeper::restore(const std::optional<Draft> &draft)
{
    const Draft found = draft.value_or(Draft());
    QByteArray saved = savedTextOf(found, m_owner);
    // Both have changed: as long as nobody has decided, the file does not count as read.
    if (found.isModified && !found.base.isEmpty() && found.base != fingerprintOf(saved))
        saved.clear();
    // The file may have been changed elsewhere since: without changes of our own it is the truth.
    const bool isFileTrue = !found.filePath.isEmpty() && !found.isModified && !saved.isEmpty();
    m_document.restore(isFileTrue ? saved : found.text, found.filePath, saved);
    m_soon.stop();
    m_isChanged = false;
}

} // namespace vaultlock::ui
