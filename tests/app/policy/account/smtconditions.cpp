// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtconditions.h"

#include <QDateTime>
#include <QHostAddress>
#include <QTimeZone>

#include <algorithm>

namespace vaultlock::policy::tests {

namespace {

bool takeFrom(std::string &text, const std::string &part)
{
    const std::size_t at = text.find(part);
    if (at == std::string::npos)
        return false;
    text.erase(at, part.size());
    return true;
}

std::string smtNumber(const std::string &text)
{
    return text.front() == '-' ? "(- " + text.substr(1) + ")" : text;
}

std::string secondsIn(const std::string &text)
{
    const bool isNumber = text.find('-') == std::string::npos;
    if (isNumber)
        return text;
    const bool isDay = text.size() == 10;
    const QDateTime time = QDateTime::fromString(
        QString::fromStdString(isDay ? text + "T00:00:00Z" : text), Qt::ISODate);
    return std::to_string(time.toSecsSinceEpoch());
}

std::string comparison(const std::string &name)
{
    const auto ends = [&](std::string_view end) {
        return name.size() > end.size() && name.substr(name.size() - end.size()) == end;
    };
    return ends("LessThan")            ? "<"
           : ends("LessThanEquals")    ? "<="
           : ends("GreaterThan")       ? ">"
           : ends("GreaterThanEquals") ? ">="
                                       : "=";
}

/// The addresses of a range: `v6` says which version, `ip` is the number.
std::string isWithin(const std::string &range)
{
    const auto subnet = QHostAddress::parseSubnet(
        QString::fromStdString(range.find('/') != std::string::npos   ? range
                               : range.find(':') != std::string::npos ? range + "/128"
                                                                      : range + "/32"));
    const bool isV6 = subnet.first.protocol() == QAbstractSocket::IPv6Protocol;
    const int free = (isV6 ? 128 : 32) - subnet.second;
    std::string first = "(+ 0";
    if (isV6) {
        // Of four words, the highest first.
        const Q_IPV6ADDR bytes = subnet.first.toIPv6Address();
        for (int word = 0; word < 4; ++word) {
            quint32 value = 0;
            for (int i = 0; i < 4; ++i)
                value = value << 8 | bytes[word * 4 + i];
            first += " (* " + std::to_string(value);
            for (int i = word; i < 3; ++i)
                first += " 4294967296";
            first += ")";
        }
    } else {
        first += " " + std::to_string(subnet.first.toIPv4Address());
    }
    first += ")";
    std::string size = "(* 1";
    for (int left = free; left > 0; left -= 16)
        size += " " + std::to_string(1 << std::min(left, 16));
    size += ")";
    return "(and " + std::string(isV6 ? "v6" : "(not v6)") + " (<= " + first + " ip) (< ip (+ " +
           first + " " + size + ")))";
}

/// RFC 1918, 1122, 3927, 6598, 4193, 4291.
const std::vector<std::string> unrouted{"10.0.0.0/8",  "172.16.0.0/12",  "192.168.0.0/16",
                                        "127.0.0.0/8", "169.254.0.0/16", "100.64.0.0/10",
                                        "fc00::/7",    "fe80::/10",      "::1/128"};

} // namespace

SmtConditions::Operator SmtConditions::operatorOf(std::string text)
{
    Operator op;
    if (takeFrom(text, "ForAllValues:"))
        op.set = "ForAllValues";
    else if (takeFrom(text, "ForAnyValue:"))
        op.set = "ForAnyValue";
    op.ifExists = takeFrom(text, "IfExists");
    op.isNegated = takeFrom(text, "Not");
    op.name = text;
    return op;
}

bool SmtConditions::declare(const std::string &variable, const std::string &sort)
{
    if (!m_declared.emplace(variable, sort).second)
        return false;
    m_declarations += "(declare-fun " + variable + " () " + sort + ")\n";
    return true;
}

SmtConditions::Key SmtConditions::textKey(const std::string &variable, bool isOfSigners,
                                          bool canBeEmpty)
{
    const std::string present = variable + "_there";
    m_texts.emplace(variable, SmtTextVariable(variable, canBeEmpty));
    if (declare(present, "Bool") && isOfSigners)
        m_assertions += "(assert (=> " + present + " (not " + m_requesters.isAnonymous() + ")))\n";
    return {Sort::Text, present, {{present, variable}}, canBeEmpty};
}

SmtConditions::Key SmtConditions::setKey(const std::string &variable, bool isOfSigners)
{
    Key key;
    std::vector<std::string> any;
    for (std::size_t i = 0; i < m_slots; ++i) {
        const Key one = textKey(variable + std::to_string(i), isOfSigners, false);
        key.values.push_back(one.values.front());
        any.push_back(one.isPresent);
    }
    key.isPresent = smtAny(any);
    return key;
}

std::string SmtConditions::declarations() const
{
    std::string text = m_declarations;
    for (const auto &[name, variable] : m_texts)
        text += variable.declarations();
    return text + m_assertions;
}

std::string SmtConditions::isTag(const std::string &variable, const std::string &value)
{
    return m_texts.at(variable).isIn({TextLanguage::Kind::Only, value});
}

SmtConditions::Key SmtConditions::keyOf(const std::string &name)
{
    const std::string key = inLowerCase(name);
    const std::string tagStem = "glacier:resourcetag/";
    if (key == "glacier:archiveageindays") {
        declare("age", "Int");
        declare("age_there", "Bool");
        return {Sort::Number, "age_there", {{"age_there", "age"}}};
    }
    if (key.compare(0, tagStem.size(), tagStem) == 0) {
        const std::string tag = key.substr(tagStem.size());
        m_tags[tag] = "tag_" + tag;
        return textKey("tag_" + tag, false, true);
    }
    if (key == "aws:currenttime" || key == "aws:epochtime") {
        declare("time", "Int");
        return {Sort::Number, "true", {{"true", "time"}}};
    }
    if (key == "aws:principalarn")
        return {Sort::Arn,
                m_requesters.claim("signer", &SmtRequester::isSigner),
                {{"true", {}}},
                false,
                true};
    if (key == "aws:principalaccount")
        return {Sort::Account, "true", {{"true", {}}}, false, true};
    if (key == "aws:username") {
        const std::string isUser = m_requesters.claim(
            "user", [](const SmtRequester &who) { return who.kind == SmtRequester::Kind::User; });
        return {Sort::UserName, isUser, {{"true", {}}}};
    }
    if (key == "aws:sourceip") {
        declare("v6", "Bool");
        declare("ip", "Int");
        if (declare("ip_there", "Bool")) {
            m_assertions += "(assert (or " + isWithin("0.0.0.0/0") + isWithin("::/0") + "))\n";
            for (const std::string &range : unrouted)
                m_assertions += "(assert (not " + isWithin(range) + "))\n";
        }
        return {Sort::Address, "ip_there", {{"ip_there", "ip"}}};
    }
    if (key == "aws:securetransport") {
        declare("secure", "Bool");
        return {Sort::Flag, "true", {{"true", "secure"}}};
    }
    if (key == "aws:multifactorauthpresent") {
        declare("mfa", "Bool");
        if (declare("mfa_there", "Bool"))
            m_assertions += "(assert (=> mfa_there (not " + m_requesters.isAnonymous() + ")))\n";
        return {Sort::Flag, "mfa_there", {{"mfa_there", "mfa"}}};
    }
    if (key == "aws:principalorgid")
        return textKey("org", true, false);
    return setKey(key == "aws:tagkeys" ? "tagkey" : "orgpath", key != "aws:tagkeys");
}

/// What its variables stand for in every request.
std::string SmtConditions::withVariables(std::string operand) const
{
    const std::pair<std::string, const std::string &> known[] = {
        {"${aws:ResourceAccount}", m_account}, {"${aws:RequestedRegion}", m_region}};
    for (const auto &[variable, value] : known) {
        if (const std::size_t at = operand.find(variable); at != std::string::npos)
            operand.replace(at, variable.size(), value);
    }
    return operand;
}

std::string SmtConditions::matchesText(const Key &key, const Operator &op,
                                       const std::string &variable, const std::string &operand)
{
    using Kind = TextLanguage::Kind;
    const TextLanguage language{op.name == "StringLike"               ? Kind::Like
                                : op.name == "StringEqualsIgnoreCase" ? Kind::OnlyIgnoringCase
                                                                      : Kind::Only,
                                operand};
    const std::string id = op.name + " " + operand;
    switch (key.sort) {
    case Sort::Arn: {
        const bool isByParts = op.name.compare(0, 3, "Arn") == 0;
        m_requesters.tryArn(operand);
        return m_requesters.claim("ARN " + id, [=](const SmtRequester &who) {
            return who.isSigner() &&
                   (isByParts ? isArnLike(operand, who.arn()) : language.matches(who.arn()));
        });
    }
    case Sort::Account:
        return m_requesters.claim("account " + id, [=](const SmtRequester &who) {
            return language.matches(who.isSigner() ? who.account : "anonymous");
        });
    case Sort::UserName:
        m_requesters.tryName(operand);
        return m_requesters.claim("name " + id, [=](const SmtRequester &who) {
            return who.kind == SmtRequester::Kind::User && language.matches(who.userName());
        });
    default:
        return m_texts.at(variable).isIn(language);
    }
}

/// One of the operands.
std::string SmtConditions::matches(const Key &key, const Operator &op, const std::string &variable,
                                   const std::vector<std::string> &operands)
{
    std::vector<std::string> any;
    for (const std::string &written : operands) {
        const std::string operand = withVariables(written);
        if (key.sort == Sort::Number) {
            const bool isDate = op.name.compare(0, 4, "Date") == 0;
            const bool isWhole = operand.find('.') == std::string::npos;
            any.push_back("(" + comparison(op.name) + " " +
                          (isDate || isWhole ? variable : "(to_real " + variable + ")") + " " +
                          smtNumber(isDate ? secondsIn(operand) : operand) + ")");
        } else if (key.sort == Sort::Flag) {
            any.push_back(operand == "true" ? variable : smtNot(variable));
        } else if (key.sort == Sort::Address) {
            any.push_back(isWithin(operand));
        } else {
            any.push_back(matchesText(key, op, variable, operand));
        }
    }
    return smtAny(any);
}

std::string SmtConditions::isEmpty(const Value &value)
{
    return m_texts.at(value.variable).isIn({TextLanguage::Kind::Only, {}});
}

/// By one page of the guide the empty text is no value, by another it is one.
SmtClaim SmtConditions::presenceClaim(const Key &key, const std::vector<std::string> &operands)
{
    const auto claims = [&](const char *operand) {
        return std::find(operands.begin(), operands.end(), operand) != operands.end();
    };
    const std::string whenThere = claims("false") ? "true" : "false";
    const std::string whenNot = claims("true") ? "true" : "false";
    // A service has an ARN and an account, whichever they are.
    const std::string isPresent =
        key.sort == Sort::Arn ? smtNot(m_requesters.isAnonymous()) : key.isPresent;
    const std::string plain = "(ite " + isPresent + " " + whenThere + " " + whenNot + ")";
    if (!key.canBeEmpty || whenThere == whenNot)
        return certainly(plain);
    const std::string isUnclear = "(and " + isPresent + " " + isEmpty(key.values.front()) + ")";
    return {"(and " + plain + " (not " + isUnclear + "))", "(or " + plain + " " + isUnclear + ")"};
}

SmtClaim SmtConditions::setClaim(const Key &key, const Operator &op,
                                 const std::vector<std::string> &operands)
{
    const bool isAll = op.set == "ForAllValues";
    std::vector<std::string> holds;
    std::vector<std::string> mayHold;
    for (const Value &value : key.values) {
        std::string one = matches(key, op, value.variable, operands);
        if (op.isNegated)
            one = smtNot(one);
        if (isAll) {
            holds.push_back("(=> " + value.isThere + " " + one + ")");
            mayHold.push_back(key.canBeEmpty ? "(=> " + value.isThere + " (or " + isEmpty(value) +
                                                   " " + one + "))"
                                             : holds.back());
        } else {
            mayHold.push_back("(and " + value.isThere + " " + one + ")");
            holds.push_back(key.canBeEmpty
                                ? "(and (not " + isEmpty(value) + ") " + mayHold.back() + ")"
                                : mayHold.back());
        }
    }
    return isAll ? SmtClaim{smtAll(holds), smtAll(mayHold)}
                 : SmtClaim{smtAny(holds), smtAny(mayHold)};
}

SmtClaim SmtConditions::claim(const std::string &opName, const std::string &keyName,
                              const nlohmann::json &values)
{
    const Operator op = operatorOf(opName);
    const Key key = keyOf(keyName);
    std::vector<std::string> operands;
    for (const nlohmann::json &value : values.is_array() ? values : nlohmann::json::array({values}))
        operands.push_back(value.get<std::string>());
    if (op.name == "Null")
        return presenceClaim(key, operands);
    if (!op.set.empty())
        return setClaim(key, op, operands);
    std::string plain = matches(key, op, key.values.front().variable, operands);
    if (op.isNegated)
        plain = smtNot(plain);
    const bool isMetWithout = op.ifExists || op.isNegated;
    plain = isMetWithout ? "(or (not " + key.isPresent + ") " + plain + ")"
                         : "(and " + key.isPresent + " " + plain + ")";
    if (!key.isUntoldOfServices)
        return certainly(plain);
    // Whatever a service's are, some patterns match them.
    const bool isAnything = op.name == "StringLike" &&
                            std::find(operands.begin(), operands.end(), "*") != operands.end();
    const std::string certain = isAnything && !op.isNegated ? "true" : "false";
    const std::string possible = isAnything && op.isNegated ? "false" : "true";
    return {"(ite " + m_requesters.isService() + " " + certain + " " + plain + ")",
            "(ite " + m_requesters.isService() + " " + possible + " " + plain + ")"};
}

} // namespace vaultlock::policy::tests
