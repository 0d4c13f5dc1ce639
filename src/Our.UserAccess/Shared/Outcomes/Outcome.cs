using System.Diagnostics.CodeAnalysis;

namespace Our.UserAccess.Shared.Outcomes;

/// <summary>The answer of a use case: a value, or an expected failure.</summary>
internal readonly record struct Outcome<T>
    where T : notnull
{
    private readonly T? _value;

    private Outcome(T? value, Failure? failure)
    {
        _value = value;
        Failure = failure;
    }

    public Failure? Failure { get; }

    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Failure? failure)
    {
        value = _value;
        failure = Failure;
        return failure is null;
    }

    public static implicit operator Outcome<T>(T value) => new(value, failure: null);

    public static implicit operator Outcome<T>(Failure failure) => new(default, failure);
}
