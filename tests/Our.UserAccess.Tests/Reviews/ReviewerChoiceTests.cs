using Our.UserAccess.Reviews.Snapshot;

namespace Our.UserAccess.Tests.Reviews;

public sealed class ReviewerChoiceTests
{
    private static readonly Guid Acme = Guid.CreateVersion7();
    private static readonly Guid Anna = Guid.CreateVersion7();
    private static readonly Guid Bo = Guid.CreateVersion7();
    private static readonly Guid Cecilie = Guid.CreateVersion7();
    private static readonly Guid Person = Guid.CreateVersion7();

    [Fact]
    public void A_manager_of_the_workspace_comes_before_who_was_named() => Assert.Equal(Anna, Of([Anna], [Bo], Cecilie).For(Person, Acme));

    [Fact]
    public void Outside_a_workspace_those_who_were_named_decide() => Assert.Equal(Bo, Of([Anna], [Bo], Cecilie).For(Person, workspace: null));

    [Fact]
    public void A_manager_does_not_decide_about_themselves() => Assert.Equal(Bo, Of([Anna], [Bo], Cecilie).For(Anna, Acme));

    [Fact]
    public void About_the_only_reviewer_the_fallback_decides() => Assert.Equal(Cecilie, Of([], [Bo], Cecilie).For(Bo, Acme));

    [Fact]
    public void About_the_fallback_nobody_is_left() => Assert.Null(Of([], [], Cecilie).For(Cecilie, Acme));

    [Fact]
    public void The_same_person_always_comes_to_the_same_reviewer_and_people_are_spread()
    {
        ReviewerChoice choice = Of([], [Anna, Bo, Cecilie], fallback: null);
        Guid[] people = [.. Enumerable.Range(0, 100).Select(number => new Guid(number, 0, 0, [0, 0, 0, 0, (byte)number, 0, 0, 0]))];

        Assert.Equal(people.Select(person => choice.For(person, Acme)), people.Select(person => choice.For(person, workspace: null)));
        Assert.Equal(3, people.Select(person => choice.For(person, Acme)).Distinct().Count());
    }

    private static ReviewerChoice Of(Guid[] managers, Guid[] named, Guid? fallback) => new()
    {
        Managers = new Dictionary<Guid, IReadOnlyList<Guid>> { [Acme] = managers }, Named = named, Fallback = fallback,
    };
}
