// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/readingslots.h"

#include "aws/glacier/glacierclient.h"

#include <algorithm>

namespace vaultlock::lock {

namespace {

constexpr int leftToOthers = 2;

} // namespace

ReadingSlots::ReadingSlots(aws::GlacierClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&client, &aws::GlacierClient::throttled, this, &ReadingSlots::slowDown);
}

bool ReadingSlots::take()
{
    if (m_taken >= m_limit)
        return false;
    ++m_taken;
    return true;
}

void ReadingSlots::giveBack()
{
    --m_taken;
    m_askedBefore = std::max(m_askedBefore - 1, 0);
    if (++m_answers >= (m_isWary ? m_limit : 1)) {
        m_answers = 0;
        m_limit = std::max(m_limit, std::min(m_limit + 1, m_client.connections() - leftToOthers));
    }
    emit freed();
}

void ReadingSlots::slowDown()
{
    if (m_askedBefore > 0)
        return;
    m_isWary = true;
    m_answers = 0;
    m_askedBefore = m_taken;
    m_limit = std::max(1, m_limit / 2);
}

} // namespace vaultlock::lock
