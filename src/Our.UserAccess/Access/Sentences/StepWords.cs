using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Access.Sentences;

/// <summary>What each layer says, as a clause: it ends the sentence on the decision, or is a sentence of its own.</summary>
internal static class StepWords
{
    public static string Clause(Step step, Told told) => told.IsKnown || step.Layer == Layer.Unknown
        ? step.Layer switch
        {
            Layer.Unknown => Known(told),
            Layer.UserState => State(told),
            Layer.StartNodes => StartNodeWords.Clause(step, told),
            Layer.Guardrail or Layer.User or Layer.Group => Rules(step, told),
            Layer.Umbraco => GrantWords.Clause(step, told),
            Layer.None => told.Explanation.Decision.Layer == Layer.None ? "nothing allows it" : "where no layer answers, the answer is no",
            _ => throw new ArgumentOutOfRangeException(nameof(step), step.Layer, "A layer without words."),
        }
        : "not asked";

    private static string Known(Told told)
    {
        if (told.IsKnown)
        {
            return "the user and the node are known";
        }

        return told.Facts.KnowsUser(told.Question.User) ? "no such document or media item is known" : "no such user is known";
    }

    private static string State(Told told) => told.Facts.StateOf(told.Question.User) switch
    {
        UserState.Disabled => $"the account of {told.User} is disabled",
        UserState.LockedOut => $"the account of {told.User} is locked out",
        UserState.Invited => $"{told.User} has not accepted the invitation yet",
        UserState.Inactive => $"{told.User} has not signed in yet, which changes nothing",
        _ => $"the account of {told.User} is active",
    };

    private static string Rules(Step step, Told told)
    {
        if (step.Verdict is not null)
        {
            return RuleWords.Clause(step, told.Names);
        }

        if (told.IsSuperUser)
        {
            return "no rule touches Umbraco's super user, the way back in";
        }

        return step.Layer switch
        {
            Layer.Guardrail => "no guardrail speaks here",
            Layer.User => $"no rule for {told.User} speaks here",
            _ => "no rule for everyone, or for a group that counts here, speaks here",
        };
    }
}
