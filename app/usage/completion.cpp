// SPDX-License-Identifier: GPL-3.0-or-later

#include "usage/completion.h"

#include <algorithm>

namespace vaultlock::usage {

namespace {

using Files = Completion::Files;

class Completing
{
public:
    Completing(const QString &current, const Known &known)
        : m_current(current)
        , m_known(known)
    {
    }

    void offer(const QString &word, const QString &meaning = {})
    {
        const QString whole = m_prefix + word;
        if (whole.startsWith(m_current))
            m_completion.candidates.push_back({whole, meaning});
    }

    void offerOptions(const Command &command)
    {
        for (const Option &option : optionsOf(command))
            offer(QStringLiteral("--") + QLatin1String(option.name), said(option.text));
        offer(QStringLiteral("--help"));
    }

    /// In capitals stands what nobody can know.
    void offerWords(const QString &alternatives)
    {
        for (const QString &word : alternatives.split(u'|')) {
            if (word == QLatin1String("profile:NAME"))
                offerEach(m_known.profiles, QStringLiteral("profile:"));
            else if (!word.at(0).isUpper())
                offer(word);
        }
    }

    void offerValue(const Option &option)
    {
        const QString value = QString::fromLatin1(option.value);
        if (value == QLatin1String("region"))
            offerEach(m_known.regions);
        else if (value == QLatin1String("profile"))
            offerEach(m_known.profiles);
        else if (value == QLatin1String("vault") || value == QLatin1String("NAME|ARN"))
            offerEach(m_known.vaults);
        else if (value == QLatin1String("file"))
            m_completion.files = Files::Any;
        else if (value == QLatin1String("folder") || value == QLatin1String("directory"))
            m_completion.files = Files::Folders;
        else if (value.contains(u'|'))
            offerWords(value);
    }

    void offerArgument(const Argument &argument)
    {
        const QLatin1String name(argument.name);
        if (name == QLatin1String("POLICY"))
            m_completion.files = Files::Policies;
        else if (name == QLatin1String("JOURNAL"))
            m_completion.files = Files::Journals;
        else if (name == QLatin1String("FOLDER"))
            m_completion.files = Files::Folders;
        else if (QChar(name.front()).isUpper())
            m_completion.files = Files::Any;
        else
            offerWords(name);
    }

    /// For what is written as `--name=value`.
    void setPrefix(const QString &prefix) { m_prefix = prefix; }
    const Completion &result() const { return m_completion; }

private:
    void offerEach(const std::function<QStringList()> &words, const QString &before = {})
    {
        for (const QString &word : words())
            offer(before + word);
    }

    QString m_current;
    QString m_prefix;
    const Known &m_known;
    Completion m_completion;
};

const Option *optionNamed(const std::vector<Option> &options, const QString &written)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &option) {
        return written == QStringLiteral("--") + QLatin1String(option.name);
    });
    return found == options.end() ? nullptr : &*found;
}

/// How many of the words are no options nor values of such.
int argumentsAmong(const QStringList &words, const std::vector<Option> &options)
{
    int count = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u'-') || words[i] == QLatin1String("-")) {
            ++count;
            continue;
        }
        const Option *option = optionNamed(options, words[i]);
        if (option && *option->value)
            ++i;
    }
    return count;
}

/// before: after the words of the command.
Completion completionOf(const Command &command, const QStringList &before, const QString &current,
                        const Known &known)
{
    Completing completing(current, known);
    const std::vector<Option> options = optionsOf(command);
    const auto equals = current.indexOf(u'=');
    if (current.startsWith(QLatin1String("--")) && equals > 0) {
        completing.setPrefix(current.first(equals + 1));
        if (const Option *option = optionNamed(options, current.first(equals)))
            completing.offerValue(*option);
        return completing.result();
    }
    const Option *last = before.isEmpty() ? nullptr : optionNamed(options, before.constLast());
    if (last && *last->value) {
        completing.offerValue(*last);
        return completing.result();
    }
    if (current.startsWith(u'-') || command.arguments.empty()) {
        completing.offerOptions(command);
        return completing.result();
    }
    const auto place = static_cast<std::size_t>(argumentsAmong(before, options));
    if (place < command.arguments.size())
        completing.offerArgument(command.arguments[place]);
    else if (QLatin1String(command.arguments.back().form).endsWith(QLatin1String("...")))
        completing.offerArgument(command.arguments.back());
    return completing.result();
}

void offerCommands(Completing &completing)
{
    for (const Command *command : commands()) {
        if (!command->isTask())
            completing.offer(QLatin1String(command->name), said(command->summary));
    }
}

} // namespace

Completion completionOf(const QStringList &words, const Known &known)
{
    const QString current = words.isEmpty() ? QString() : words.constLast();
    QStringList before = words.sliced(0, std::max<qsizetype>(words.size() - 1, 0));
    Completing completing(current, known);
    const bool isHelp = before.value(0) == QLatin1String("help");
    if (isHelp)
        before.removeFirst();
    if (before.isEmpty()) {
        offerCommands(completing);
        if (!isHelp) {
            for (const char *more : {"help", "--help", "--version"})
                completing.offer(QLatin1String(more));
        }
        return completing.result();
    }
    const QString first = before.takeFirst();
    const Command *command = commandNamed(first);
    if (!command)
        return {};
    const QStringList tasks = tasksOf(first);
    if (isHelp) {
        if (before.isEmpty()) {
            for (const QString &task : tasks)
                completing.offer(task);
        }
        return completing.result();
    }
    if (const Command *task = commandNamed(first + u' ' + before.value(0));
        task && !before.isEmpty())
        return completionOf(*task, before.sliced(1), current, known);
    return completionOf(*command, before, current, known);
}

Completion windowCompletionOf(const QStringList &words, const Known &known)
{
    return completionOf(windowProgram(), words.sliced(0, std::max<qsizetype>(words.size() - 1, 0)),
                        words.isEmpty() ? QString() : words.constLast(), known);
}

QString completionText(const Completion &completion)
{
    QString text;
    for (const Candidate &candidate : completion.candidates)
        text += candidate.word + u'\t' + candidate.meaning + u'\n';
    switch (completion.files) {
    case Files::None:
        break;
    case Files::Any:
        text += QStringLiteral(":any\n");
        break;
    case Files::Folders:
        text += QStringLiteral(":folders\n");
        break;
    case Files::Policies:
        text += QStringLiteral(":json\n");
        break;
    case Files::Journals:
        text += QStringLiteral(":sqlite\n");
        break;
    }
    return text;
}

} // namespace vaultlock::usage
