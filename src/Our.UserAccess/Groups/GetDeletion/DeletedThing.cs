namespace Our.UserAccess.Groups.GetDeletion;

/// <summary>Something that goes with a group.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Of the person, or of the place that a rule speaks of; null for the whole site.</param>
/// <param name="Detail">The workspace of an assignment, the verbs of a rule; null where there is nothing to add.</param>
internal sealed record DeletedThing(DeletedKind Kind, string? Name, string? Detail);
