using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Decisions.Tests;

/// <summary>A decision is walked at first and looked up later; what is tested must hold both ways.</summary>
internal static class BothWays
{
    public static Decision DecideBothWays(this AccessSnapshot snapshot, in Question question)
    {
        var first = snapshot.Decide(question);
        snapshot.Prepare(question.User, question.At);
        Assert.Equal(first, snapshot.Decide(question));
        return first;
    }
}
