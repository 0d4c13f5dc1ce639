namespace Our.UserAccess.Decisions.Clauses;

/// <summary>A question with everything looked up.</summary>
internal readonly record struct Asked(int Position, Verb Verb, long At, Circumstances Circumstances)
{
    public bool IsAnsweredBy(in Region region) =>
        region.Clause.Verbs.Has(Verb) && region.Clause.Speaks(region.Start == Position, At, Circumstances);
}
