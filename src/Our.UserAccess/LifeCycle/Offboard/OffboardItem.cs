using Our.UserAccess.LifeCycle.Contracts;

namespace Our.UserAccess.LifeCycle.Offboard;

/// <summary>One thing that goes, or went.</summary>
/// <param name="Kind">What it is: <c>session</c>, <c>invitation</c>, <c>assignment</c>, <c>membership</c>, <c>rule</c>, <c>workspaceManager</c>, <c>plan</c> or <c>credential</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Detail">Where; null for everywhere or where there is no place.</param>
/// <param name="Stays">Why it stays, or did not come back; null when all is well.</param>
internal sealed record OffboardItem(string Kind, string Name, string? Detail, string? Stays)
{
    public static OffboardItem Of(HeldThing thing) => new(thing.Kind, thing.Name, thing.Detail, thing.Stays);
}
