// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/textpool.h"

#include <algorithm>
#include <numeric>

namespace vaultlock::ui {

int TextPool::add(const QString &text)
{
    const auto found = m_numbers.constFind(text);
    if (found != m_numbers.constEnd())
        return *found;
    const int number = static_cast<int>(m_texts.size());
    m_numbers.insert(text, number);
    m_texts.push_back(text);
    return number;
}

const std::vector<int> &TextPool::places() const
{
    if (m_places.size() == m_texts.size())
        return m_places;
    std::vector<int> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::vector<QString> folded;
    folded.reserve(m_texts.size());
    for (const QString &text : m_texts)
        folded.push_back(text.toCaseFolded());
    std::sort(order.begin(), order.end(), [&folded](int a, int b) {
        const int compared = folded[std::size_t(a)].compare(folded[std::size_t(b)]);
        return compared != 0 ? compared < 0 : a < b;
    });
    m_places.resize(m_texts.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        m_places[std::size_t(order[place])] = static_cast<int>(place);
    return m_places;
}

void TextPool::clear()
{
    m_numbers.clear();
    m_texts.clear();
    m_places.clear();
}

} // namespace vaultlock::ui
