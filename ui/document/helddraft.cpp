// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/helddraft.h"

#include <QFile>

#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int mostPlaces = 16; // beside a draft

/// Holds nothing where somebody else has it, or where there are no locks.
FileLock lockOf(const QString &draft)
{
    auto lock = FileLock::attempt(draft + QStringLiteral(".lock"));
    return lock ? std::move(*lock) : FileLock();
}

} // namespace

HeldDraft::HeldDraft(const DraftStore &store, std::optional<VaultArn> vault)
    : m_store(store)
    , m_vault(std::move(vault))
{
}

/// False: another window has it. Where there is no folder yet, or a file system without locks,
/// nobody is known to; what is on disk is compared all the same.
bool HeldDraft::claim()
{
    if (m_lock.isHeld())
        return true;
    auto lock = FileLock::attempt(path(0) + QStringLiteral(".lock"));
    if (!lock)
        return true;
    m_lock = std::move(*lock);
    return m_lock.isHeld();
}

std::optional<Draft> HeldDraft::read()
{
    if (!m_store.isActive())
        return {};
    const bool isOurs = claim();
    m_known = m_store.read(m_vault);
    m_standing = isOurs ? Standing::Alone : Standing::OpenElsewhere;
    if (m_lock.isHeld())
        lookForLeftovers();
    return m_known;
}

/// Of windows that ended while another had the draft.
void HeldDraft::lookForLeftovers()
{
    for (int place = 1; place <= mostPlaces && m_leftover == 0; ++place) {
        if (!QFile::exists(path(place)))
            continue;
        FileLock lock = lockOf(path(place));
        if (!lock.isHeld())
            continue; // its window is there
        const auto left = m_store.read(m_vault, place);
        if (left && m_known && left->text == m_known->text) {
            QFile::remove(path(place));
        } else if (left) {
            m_leftover = place;
            m_leftoverLock = std::move(lock);
            m_standing = Standing::WrittenByBoth;
        }
    }
}

Result<void> HeldDraft::write(const Draft &draft)
{
    const bool isOurs = claim();
    const auto present = m_store.read(m_vault);
    const bool isNews = present && present != m_known && present->text != draft.text;
    if (!isOurs || isNews) {
        m_standing = isOurs ? Standing::WrittenByBoth : Standing::OpenElsewhere;
        if (!takePlaceBeside())
            return failure(ErrorKind::FileNotWritable,
                           QStringLiteral("%1: no place beside it").arg(path(0)));
        return m_store.write(m_vault, draft, m_beside);
    }
    if (const auto written = m_store.write(m_vault, draft); !written)
        return written;
    m_known = m_store.read(m_vault);
    giveUpPlaceBeside();
    (void)claim(); // the folder may have been made just now
    m_standing = m_leftover > 0 ? Standing::WrittenByBoth : Standing::Alone;
    return {};
}

/// One where nobody's text is.
bool HeldDraft::takePlaceBeside()
{
    for (int place = 1; place <= mostPlaces && m_beside == 0; ++place) {
        FileLock lock = lockOf(path(place));
        if (!lock.isHeld() || QFile::exists(path(place)))
            continue;
        m_beside = place;
        m_besideLock = std::move(lock);
    }
    return m_beside > 0;
}

void HeldDraft::giveUpPlaceBeside()
{
    if (m_beside == 0)
        return;
    QFile::remove(path(m_beside));
    m_beside = 0;
    m_besideLock = FileLock();
}

std::optional<Draft> HeldDraft::theirs() const
{
    if (m_standing != Standing::WrittenByBoth)
        return {};
    return m_store.read(m_vault, m_leftover);
}

Result<void> HeldDraft::settle(Taken taken)
{
    const int ours = m_leftover > 0 ? 0 : m_beside;
    const int notTaken = taken == Taken::Theirs ? ours : m_leftover;
    if (!m_store.setAside(m_vault, notTaken))
        return failure(ErrorKind::FileNotWritable,
                       QStringLiteral("%1: no copy can be made").arg(path(notTaken)));
    if (m_leftover > 0) {
        QFile::remove(path(m_leftover));
        m_leftover = 0;
        m_leftoverLock = FileLock();
    }
    m_known = m_store.read(m_vault);
    m_standing = Standing::Alone;
    return {};
}

} // namespace vaultlock::ui
