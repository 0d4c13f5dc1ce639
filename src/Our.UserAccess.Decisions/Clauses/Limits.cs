namespace Our.UserAccess.Decisions.Clauses;

/// <summary>A rule's window and conditions.</summary>
internal sealed record Limits(Ticks Window, Conditions? Conditions)
{
    public static Limits? Of(Ticks window, Conditions? conditions) =>
        window == Ticks.Always && conditions is null ? null : new Limits(window, conditions);
}
