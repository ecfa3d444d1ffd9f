// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/draftkeeper.h"

#include "ui/document/policydocument.h"
#include "ui/document/policyfile.h"

#include <algorithm>
#include <chrono>

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
    if (const auto draft = m_store.read({}))
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

std::optional<Draft> DraftKeeper::draftOf(const std::optional<VaultArn> &vault) const
{
    const auto unwritten = m_unwritten.find(keyOf(vault));
    return unwritten == m_unwritten.end() ? m_store.read(vault)
                                          : std::optional(unwritten->second.draft);
}

bool DraftKeeper::keepNow()
{
    m_soon.stop();
    if (m_isChanged)
        m_unwritten.insert_or_assign(keyOf(m_owner), Unwritten{m_owner, current()});
    m_isChanged = false;
    writeUnwritten();
    return std::none_of(m_unwritten.begin(), m_unwritten.end(), [](const auto &entry) {
        const Draft &draft = entry.second.draft;
        return draft.isModified && !draft.text.isEmpty();
    });
}

void DraftKeeper::writeUnwritten()
{
    if (!m_store.isActive())
        return;
    std::optional<Error> trouble;
    for (auto entry = m_unwritten.begin(); entry != m_unwritten.end();) {
        const auto written = m_store.write(entry->second.owner, entry->second.draft);
        if (!written)
            trouble = written.error();
        entry = written ? m_unwritten.erase(entry) : std::next(entry);
    }
    if (trouble)
        emit keepingFailed(*trouble);
    else if (m_hasFailed)
        emit keepingRecovered();
    m_hasFailed = trouble.has_value();
}

void DraftKeeper::switchTo(const std::optional<VaultArn> &vault)
{
    if (vault && vault != m_owner) {
        if (!m_owner && !m_document.isEmpty()) {
            carryTo(*vault);
        } else {
            keepNow();
            m_owner = vault;
            restore(draftOf(vault));
        }
    }
    m_document.setVault(vault);
}

void DraftKeeper::carryTo(const VaultArn &vault)
{
    const Draft carried = current();
    const std::optional<Draft> theirs = draftOf(vault);
    m_unwritten.insert_or_assign(QString(), Unwritten{});
    m_owner = vault;
    if (theirs && !theirs->text.isEmpty() && theirs->text != carried.text) {
        m_store.setAside(vault);
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
