namespace TestSite.Forms.Backoffice;

/// <param name="Id">The entry.</param>
/// <param name="At">When it was sent.</param>
/// <param name="Values">What may be seen.</param>
/// <param name="Withheld">The fields whose values are not shown.</param>
internal sealed record EntryView(Guid Id, DateTime At, IReadOnlyDictionary<string, string> Values, IReadOnlyList<string> Withheld);
