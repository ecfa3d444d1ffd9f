// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/operand.h"

#include "policy/wildcards.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <string>
#include <system_error>

namespace vaultlock::policy {

namespace {

bool areDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Reads a date from its beginning to its end, part by part.
class DateText
{
public:
    explicit DateText(std::string_view text)
        : m_rest(text)
    {
    }

    bool isAtEnd() const { return m_rest.empty(); }

    bool skip(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    std::optional<int> number(std::size_t digits)
    {
        const std::string_view word = m_rest.substr(0, digits);
        if (word.size() != digits || !areDigits(word))
            return std::nullopt;
        int value = 0;
        for (const char c : word)
            value = value * 10 + (c - '0');
        m_rest.remove_prefix(digits);
        return value;
    }

    /// After a decimal point: thousandths, what is finer is dropped.
    int thousandths()
    {
        int value = 0;
        int scale = 100;
        while (!m_rest.empty() && isDigit(m_rest.front())) {
            value += (m_rest.front() - '0') * scale;
            scale /= 10;
            m_rest.remove_prefix(1);
        }
        return value;
    }

private:
    std::string_view m_rest;
};

/// Minutes east of UTC.
std::optional<int> zoneIn(DateText &text)
{
    if (text.skip('Z'))
        return 0;
    const int sign = text.skip('+') ? 1 : text.skip('-') ? -1 : 0;
    const auto hours = text.number(2);
    if (sign == 0 || !hours || !text.skip(':'))
        return std::nullopt;
    const auto minutes = text.number(2);
    if (!minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    return sign * (*hours * 60 + *minutes);
}

/// Milliseconds from midnight UTC.
std::optional<std::int64_t> timeIn(DateText &text)
{
    const auto hours = text.number(2);
    if (!hours || !text.skip(':'))
        return std::nullopt;
    const auto minutes = text.number(2);
    std::optional<int> seconds = 0;
    int thousandths = 0;
    if (text.skip(':')) {
        seconds = text.number(2);
        if (text.skip('.'))
            thousandths = text.thousandths();
    }
    if (!minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    const auto zone = zoneIn(text);
    if (!zone)
        return std::nullopt;
    return ((*hours * 60 + *minutes - *zone) * 60 + *seconds) * std::int64_t(1000) + thousandths;
}

} // namespace

std::optional<double> numberIn(std::string_view text)
{
    std::string_view digits = text;
    if (!digits.empty() && (digits.front() == '-' || digits.front() == '+'))
        digits.remove_prefix(1);
    double value = 0;
    // As nearly always: whole, and exact without the care that fractions need.
    constexpr std::size_t mostExactDigits = 15;
    if (!digits.empty() && digits.size() <= mostExactDigits) {
        std::int64_t whole = 0;
        std::size_t read = 0;
        for (; read < digits.size() && isDigit(digits[read]); ++read)
            whole = whole * 10 + (digits[read] - '0');
        if (read == digits.size()) {
            value = static_cast<double>(whole);
            return text.front() == '-' ? -value : value;
        }
    }
    const std::size_t point = digits.find('.');
    const bool isNumber = point == std::string_view::npos ? areDigits(digits)
                                                          : areDigits(digits.substr(0, point)) &&
                                                                areDigits(digits.substr(point + 1));
    if (!isNumber)
        return std::nullopt;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec != std::errc()) // beyond a double it leaves the value as it was
        return std::nullopt;
    return text.front() == '-' ? -value : value;
}

std::optional<std::int64_t> dateIn(std::string_view text)
{
    constexpr std::int64_t day = 86'400'000;
    if (text.size() > 4 && text.size() <= 12 && areDigits(text)) {
        std::int64_t seconds = 0;
        std::from_chars(text.data(), text.data() + text.size(), seconds);
        return seconds * 1000;
    }
    DateText date(text);
    const auto year = date.number(4);
    std::optional<int> month = 1;
    std::optional<int> dayOfMonth = 1;
    bool hasDay = false;
    if (year && date.skip('-')) {
        month = date.number(2);
        hasDay = month && date.skip('-');
        if (hasDay)
            dayOfMonth = date.number(2);
    }
    if (!year || !month || !dayOfMonth)
        return std::nullopt;
    const std::chrono::year_month_day days{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*dayOfMonth))};
    if (!days.ok())
        return std::nullopt;
    const std::int64_t midnight = std::chrono::sys_days(days).time_since_epoch().count() * day;
    if (date.isAtEnd())
        return midnight;
    if (!hasDay || !date.skip('T'))
        return std::nullopt;
    const auto time = timeIn(date);
    if (!time || !date.isAtEnd())
        return std::nullopt;
    return midnight + *time;
}

std::int64_t secondsOf(std::int64_t milliseconds)
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(milliseconds))
        .count();
}

std::string dateText(std::int64_t milliseconds)
{
    const std::chrono::sys_seconds time{std::chrono::seconds(secondsOf(milliseconds))};
    const auto midnight = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day day(midnight);
    const std::chrono::hh_mm_ss clock(time - midnight);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ",
                  static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

std::optional<bool> booleanIn(std::string_view text)
{
    if (isSameIgnoringCase(text, "true"))
        return true;
    if (isSameIgnoringCase(text, "false"))
        return false;
    return std::nullopt;
}

bool IpRange::contains(const IpRange &other) const
{
    if (isVersion6 != other.isVersion6 || other.prefix < prefix)
        return false;
    for (int bit = 0; bit < prefix; ++bit) {
        const auto byte = static_cast<std::size_t>(bit / 8);
        const unsigned mask = 0x80U >> (bit % 8);
        if ((address[byte] & mask) != (other.address[byte] & mask))
            return false;
    }
    return true;
}

std::optional<IpRange> ipRangeIn(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const std::string address(text.substr(0, slash));
    IpRange range;
    if (inet_pton(AF_INET, address.c_str(), range.address.data()) == 1)
        range.prefix = 32;
    else if (inet_pton(AF_INET6, address.c_str(), range.address.data()) == 1)
        range.prefix = 128;
    else
        return std::nullopt;
    range.isVersion6 = range.prefix == 128;
    if (slash == std::string_view::npos)
        return range;
    const std::string_view bits = text.substr(slash + 1);
    int prefix = 0;
    if (bits.size() > 3 || !areDigits(bits))
        return std::nullopt;
    std::from_chars(bits.data(), bits.data() + bits.size(), prefix);
    if (prefix > range.prefix)
        return std::nullopt;
    range.prefix = prefix;
    return range;
}

std::span<const IpRange> privateRanges()
{
    static const auto ranges = [] {
        constexpr std::array<std::string_view, 9> texts{
            "10.0.0.0/8",    "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16",
            "100.64.0.0/10", "fc00::/7",      "fe80::/10",      "::1"};
        std::array<IpRange, texts.size()> made;
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = *ipRangeIn(texts[i]);
        return made;
    }();
    return ranges;
}

bool isWithinPrivateRange(const IpRange &range)
{
    const auto ranges = privateRanges();
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const IpRange &whole) { return whole.contains(range); });
}

bool isBase64(std::string_view text)
{
    const std::size_t end = std::min(text.find('='), text.size());
    const std::string_view padding = text.substr(end);
    const auto isLetter = [](char c) {
        return isDigit(c) || (lowered(c) >= 'a' && lowered(c) <= 'z') || c == '+' || c == '/';
    };
    return text.size() % 4 == 0 && padding.size() <= 2 &&
           padding.find_first_not_of('=') == std::string_view::npos &&
           std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), isLetter);
}

} // namespace vaultlock::policy
