package org.plumbline.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.plumbline.model.text.Bilingual;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that does not parse: what is wrong, and where help is. */
final class WrongUsage implements IParameterExceptionHandler {

  private final Session session;

  WrongUsage(Session session) {
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    session.streams().say("plumbline: " + session.text(explain(problem)));
    session.say(
        Bilingual.format("用法见：%s --help", "For how it is used: %s --help --lang en", command));
    return ExitStatus.UNUSABLE_INPUT.code();
  }

  private static Bilingual explain(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (problem instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (problem.getArgSpec() != null && problem.getValue() != null) {
      return badValue(problem.getArgSpec(), problem.getValue());
    }
    Set<String> commands = problem.getCommandLine().getSubcommands().keySet();
    return commands.isEmpty()
        ? Bilingual.format("命令行有误：%s", "%s", String.valueOf(problem.getMessage()))
        : Bilingual.format("请指定命令：%s", "Name a command: %s", String.join(", ", commands));
  }

  private static Bilingual unknown(UnmatchedArgumentException problem) {
    String words = String.join(" ", problem.getUnmatched());
    List<String> suggestions = problem.getSuggestions();
    return suggestions.isEmpty()
        ? Bilingual.format("不认识的参数：%s", "Unknown argument: %s", words)
        : Bilingual.format(
            "不认识的参数：%s；是否想用 %s？",
            "Unknown argument: %s; did you mean %s?", words, String.join(", ", suggestions));
  }

  private static Bilingual missing(MissingParameterException problem) {
    String names =
        problem.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", "));
    return Bilingual.format("缺少参数：%s", "Missing: %s", names);
  }

  private static Bilingual badValue(ArgSpec argument, String value) {
    if (argument.completionCandidates() == null) {
      return Bilingual.format(
          "%s 的值不可用：%s", "This is not a value of %s: %s", name(argument), value);
    }
    String valid =
        StreamSupport.stream(argument.completionCandidates().spliterator(), false)
            .collect(Collectors.joining(", "));
    return Bilingual.format(
        "%s 的值不可用：%s；可用：%s",
        "This is not a value of %s: %s; those are %s", name(argument), value, valid);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
