// SPDX-License-Identifier: GPL-3.0-or-later

#include "usage/help.h"

#include "core/textcolumns.h"
#include "language/words.h"

#include <QtGlobal>

#include <algorithm>

namespace vaultlock::usage {

namespace {

constexpr int pipeColumns = 80;    // so that what is kept in a file looks the same everywhere
constexpr int widestColumns = 100; // longer lines are hard to read
constexpr int widestForm = 26;     // of options; a longer one has a line of its own

struct Item
{
    QString form;
    QString text;
};

class Page
{
public:
    explicit Page(const Terminal &terminal)
        : m_terminal(terminal)
        , m_columns(std::min(terminal.columns.value_or(pipeColumns), widestColumns))
    {
    }

    void add(const QString &line) { m_lines << line; }
    void addText(const QString &text) { m_lines += wrapped(text, m_columns); }
    void addHeading(const QString &text)
    {
        m_lines << QString() << toned(text + u':', Tone::Heading, m_terminal);
    }

    void addItems(const std::vector<Item> &items)
    {
        int width = 0;
        for (const Item &item : items) {
            const int columns = columnsOf(item.form);
            width = columns <= widestForm ? std::max(width, columns) : width;
        }
        const int indent = width + 4;
        for (const Item &item : items) {
            QStringList lines = wrapped(item.text, std::max(m_columns - indent, 20));
            if (columnsOf(item.form) > width)
                m_lines << QStringLiteral("  ") + item.form;
            else
                m_lines << QStringLiteral("  ") + leftAligned(item.form, width + 2) +
                               lines.takeFirst();
            for (const QString &line : lines)
                m_lines << QString(indent, u' ') + line;
        }
    }

    void addExample(const Example &example)
    {
        for (const QString &line : wrapped(said(example.shows), m_columns - 4))
            m_lines << QStringLiteral("  # ") + line;
        // As it is: what is broken cannot be copied.
        m_lines << QStringLiteral("  ") + QString::fromLatin1(example.line);
    }

    QString text() const { return m_lines.join(u'\n'); }

private:
    const Terminal &m_terminal;
    int m_columns;
    QStringList m_lines;
};

QString usageLine(const Command &command)
{
    QString line = Words::tr("Usage: vaultlock-cli ") + QString::fromLatin1(command.name);
    if (*command.alsoFor)
        line += u'|' + QString::fromLatin1(command.alsoFor);
    line += QStringLiteral(" [options]");
    for (const Argument &argument : command.arguments)
        line += u' ' + QString::fromLatin1(argument.form);
    return line;
}

QString bareForm(const Argument &argument)
{
    QString form = QString::fromLatin1(argument.form);
    form.remove(QStringLiteral("..."));
    return form.startsWith(u'[') ? form.sliced(1).chopped(1) : form;
}

QString optionText(const Option &option)
{
    const QString text = said(option.text);
    return *option.preset ? text + QStringLiteral(" [%1]").arg(QLatin1String(option.preset)) : text;
}

std::vector<Item> itemsOf(std::span<const Ending> endings)
{
    std::vector<Item> items;
    for (const Ending &ending : endings)
        items.push_back({QString::number(ending.exitCode), said(ending.meaning)});
    return items;
}

struct Question
{
    bool isAboutVersion = false;
    const Command *command = nullptr; ///< null: about all
};

std::optional<Question> questionIn(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    const bool isHelp = first == QLatin1String("help");
    if (first == QLatin1String("--help") || first == QLatin1String("-h") ||
        (isHelp && arguments.size() == 2))
        return Question{};
    if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        return Question{true};
    // `COMMAND --help` and nothing else; what stands between may be values, which the parser knows.
    const bool isAsked = arguments.constLast() == QLatin1String("--help") && arguments.size() > 2;
    if (!isHelp && !isAsked)
        return std::nullopt;
    const QStringList words =
        isHelp ? arguments.sliced(2) : arguments.sliced(1, arguments.size() - 2);
    const Command *command = commandNamed(words.join(u' '));
    return command ? std::optional(Question{false, command}) : std::nullopt;
}

} // namespace

QString optionForm(const Option &option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    const QString value = QString::fromLatin1(option.value);
    if (value.isEmpty())
        return name;
    const bool isAsItStands = value.contains(u'|') || value.at(0).isUpper();
    return name + (isAsItStands ? u' ' + value : QStringLiteral(" <%1>").arg(value));
}

std::span<const Ending> endingsOf(const Command &command)
{
    if (!command.endings.empty() || !command.isTask())
        return command.endings;
    const QString name = QString::fromLatin1(command.name);
    return commandNamed(name.first(name.indexOf(u' ')))->endings;
}

QString helpOfProgram(const Terminal &terminal)
{
    Page page(terminal);
    page.add(Words::tr("Usage: vaultlock-cli COMMAND [options]"));
    page.add(QStringLiteral("       vaultlock-cli help COMMAND"));
    page.add(QStringLiteral("       vaultlock-cli --help | --version"));
    page.addHeading(said(QT_TRANSLATE_NOOP("Words", "Commands")));
    std::vector<Item> items;
    for (const Command *command : commands()) {
        if (!command->isTask())
            items.push_back({QString::fromLatin1(command->name), said(command->summary)});
    }
    page.addItems(items);
    page.addHeading(said(QT_TRANSLATE_NOOP("Words", "Exit codes")));
    page.addItems(itemsOf(usualEndings()));
    page.add(QString());
    page.addText(said(QT_TRANSLATE_NOOP(
        "Words", "“vaultlock-cli help COMMAND” has the options of one, and examples.")));
    return page.text();
}

QString helpOf(const Command &command, const Terminal &terminal)
{
    Page page(terminal);
    page.add(usageLine(command));
    page.add(QString());
    page.addText(said(command.description));
    if (!command.arguments.empty()) {
        page.addHeading(said(QT_TRANSLATE_NOOP("Words", "Arguments")));
        std::vector<Item> items;
        for (const Argument &argument : command.arguments)
            items.push_back({bareForm(argument), said(argument.text)});
        page.addItems(items);
    }
    page.addHeading(said(QT_TRANSLATE_NOOP("Words", "Options")));
    std::vector<Item> options;
    for (const Option &option : optionsOf(command))
        options.push_back({optionForm(option), optionText(option)});
    options.push_back(
        {QStringLiteral("-h, --help"), said(QT_TRANSLATE_NOOP("Words", "Show this text."))});
    page.addItems(options);
    page.addHeading(said(QT_TRANSLATE_NOOP("Words", "Exit codes")));
    page.addItems(itemsOf(endingsOf(command)));
    if (!command.examples.empty()) {
        page.addHeading(said(QT_TRANSLATE_NOOP("Words", "Examples")));
        for (const Example &example : command.examples)
            page.addExample(example);
    }
    return page.text();
}

bool isAnswered(const QStringList &arguments)
{
    return questionIn(arguments).has_value();
}

std::optional<QString> answerTo(const QStringList &arguments, const Terminal &terminal)
{
    const auto question = questionIn(arguments);
    if (!question)
        return std::nullopt;
    if (question->isAboutVersion)
        return QStringLiteral("vaultlock-cli " VAULTLOCK_VERSION "\nQt %1")
            .arg(QLatin1String(qVersion()));
    return question->command ? helpOf(*question->command, terminal) : helpOfProgram(terminal);
}

} // namespace vaultlock::usage
