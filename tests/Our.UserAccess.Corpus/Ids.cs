namespace Our.UserAccess.Corpus;

/// <summary>Keys for the ids of one list of a case, and back.</summary>
internal sealed class Ids(byte list)
{
    private readonly Dictionary<string, Guid> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> _ids = [];

    public Guid this[string id]
    {
        get
        {
            if (!_keys.TryGetValue(id, out var key))
            {
                key = new Guid(_keys.Count + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, list);
                _keys.Add(id, key);
                _ids.Add(key, id);
            }

            return key;
        }
    }

    public string this[Guid key] => _ids[key];

    public void Name(string id, Guid key)
    {
        _keys.Add(id, key);
        _ids.Add(key, id);
    }
}
