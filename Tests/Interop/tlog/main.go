// Command tlog checks what our transparency log wrote with Go's own implementation (golang.org/x/mod/sumdb),
// and writes proofs, tiles and notes of its own for our tests to check.
//
// It reads one JSON document from the file named on its command line, writes one to standard output,
// and exits with 1 and a message where it refuses something of ours.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8

type question struct {
	// Every entry's text is "entry <index>".
	Size int64     `json:"size"`
	Root tlog.Hash `json:"root"`
	// By path, at the widest the tree has.
	Tiles map[string][]byte `json:"tiles"`
	// Proofs in the tree of Size.
	Inclusion   []proof  `json:"inclusion"`
	Consistency []proof  `json:"consistency"`
	Notes       []signed `json:"notes"`
	// The seed and the name under which to sign Checkpoint.
	Seed       []byte `json:"seed"`
	Name       string `json:"name"`
	Checkpoint string `json:"checkpoint"`
	Seconds    uint64 `json:"seconds"`
}

type proof struct {
	// The leaf's index, or the size of the older tree.
	Of   int64       `json:"of"`
	Path []tlog.Hash `json:"path"`
	// Of the older tree.
	Root tlog.Hash `json:"root"`
}

type signed struct {
	Note string `json:"note"`
	// Of both kinds.
	Keys []string `json:"keys"`
	// The time in seconds of each cosignature expected, none for plain signatures.
	Seconds []uint64 `json:"seconds"`
}

type answer struct {
	// By path, as Go writes them.
	Tiles       map[string][]byte `json:"tiles"`
	Inclusion   []proof           `json:"inclusion"`
	Consistency []proof           `json:"consistency"`
	Note        string            `json:"note"`
	Keys        []string          `json:"keys"`
}

func main() {
	input, err := os.ReadFile(os.Args[1])
	check(err, "reading the question")
	var q question
	check(json.Unmarshal(input, &q), "parsing the question")
	var a answer
	hashes := storedHashes(q.Size)
	checkTree(&q, hashes)
	a.Tiles = tilesOf(q.Size, hashes)
	a.Inclusion, a.Consistency = proofsOf(&q, hashes)
	for _, s := range q.Notes {
		checkNote(s)
	}
	a.Note, a.Keys = sign(&q)
	check(json.NewEncoder(os.Stdout).Encode(a), "writing the answer")
}

func check(err error, doing string) {
	if err != nil {
		fail("%s: %v", doing, err)
	}
}

func fail(format string, args ...interface{}) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
	os.Exit(1)
}

type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, 0, len(indexes))
	for _, index := range indexes {
		hashes = append(hashes, m[index])
	}
	return hashes, nil
}

func storedHashes(size int64) memory {
	var m memory
	for index := int64(0); index < size; index++ {
		hashes, err := tlog.StoredHashes(index, entry(index), m)
		check(err, "hashing an entry")
		m = append(m, hashes...)
	}
	return m
}

func entry(index int64) []byte { return []byte(fmt.Sprintf("entry %d", index)) }

// path is Go's without the height of tiles, which C2SP leaves out.
func path(t tlog.Tile) string {
	return strings.Replace(t.Path(), fmt.Sprintf("tile/%d/", tileHeight), "tile/", 1)
}

// ourTiles gives Go our tiles, cut to the width that it asks for.
type ourTiles map[string][]byte

func (o ourTiles) Height() int { return tileHeight }

func (o ourTiles) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, t := range tiles {
		data, ok := o[path(t)]
		if !ok {
			return nil, fmt.Errorf("we have no tile %s", path(t))
		}
		all = append(all, data)
	}
	return all, nil
}

func (o ourTiles) SaveTiles([]tlog.Tile, [][]byte) {}

func checkTree(q *question, hashes memory) {
	root, err := tlog.TreeHash(q.Size, hashes)
	check(err, "hashing the tree")
	if root != q.Root {
		fail("size %d: our root is %v, Go's %v", q.Size, q.Root, root)
	}
	// The reader verifies each tile against the root.
	reader := tlog.TileHashReader(tlog.Tree{N: q.Size, Hash: root}, ourTiles(q.Tiles))
	for _, p := range q.Inclusion {
		check(tlog.CheckRecord(p.Path, q.Size, root, p.Of, tlog.RecordHash(entry(p.Of))), "verifying our inclusion proof")
		_, err := tlog.ProveRecord(q.Size, p.Of, reader)
		check(err, "proving inclusion from our tiles")
	}
	for _, p := range q.Consistency {
		check(tlog.CheckTree(p.Path, q.Size, root, p.Of, p.Root), "verifying our consistency proof")
		_, err := tlog.ProveTree(q.Size, p.Of, reader)
		check(err, "proving consistency from our tiles")
	}
}

func tilesOf(size int64, hashes memory) map[string][]byte {
	tiles := map[string][]byte{}
	for _, t := range tlog.NewTiles(tileHeight, 0, size) {
		data, err := tlog.ReadTileData(t, hashes)
		check(err, "writing a tile")
		tiles[path(t)] = data
	}
	return tiles
}

func proofsOf(q *question, hashes memory) (inclusion, consistency []proof) {
	for _, p := range q.Inclusion {
		path, err := tlog.ProveRecord(q.Size, p.Of, hashes)
		check(err, "proving inclusion")
		inclusion = append(inclusion, proof{Of: p.Of, Path: path})
	}
	for _, p := range q.Consistency {
		path, err := tlog.ProveTree(q.Size, p.Of, hashes)
		check(err, "proving consistency")
		root, err := tlog.TreeHash(p.Of, hashes)
		check(err, "hashing the older tree")
		consistency = append(consistency, proof{Of: p.Of, Path: path, Root: root})
	}
	return inclusion, consistency
}

func checkNote(s signed) {
	var verifiers []note.Verifier
	for _, key := range s.Keys {
		verifiers = append(verifiers, verifier(key))
	}
	n, err := note.Open([]byte(s.Note), note.VerifierList(verifiers...))
	check(err, "opening our note")
	if len(n.Sigs) != len(s.Keys) || len(n.UnverifiedSigs) > 0 {
		fail("%d signatures of our note verified, %d did not, %d were expected", len(n.Sigs), len(n.UnverifiedSigs), len(s.Keys))
	}
	var times []uint64
	for _, v := range verifiers {
		if c, ok := v.(*cosigner); ok {
			times = append(times, c.seconds)
		}
	}
	if fmt.Sprint(times) != fmt.Sprint(s.Seconds) {
		fail("our note was cosigned at %v, expected %v", times, s.Seconds)
	}
	if _, err := tlog.ParseTree([]byte("go.sum database tree\n" + strings.SplitN(n.Text, "\n", 2)[1])); err != nil {
		fail("the text of our note is no tree: %v", err)
	}
}

// cosigner is C2SP's cosignature/v1, which Go's package does not have.
type cosigner struct {
	name    string
	keyHash uint32
	public  ed25519.PublicKey
	private ed25519.PrivateKey
	seconds uint64
}

const cosignatureV1 = 4

func verifier(vkey string) note.Verifier {
	parts := strings.SplitN(vkey, "+", 3)
	key, err := base64.StdEncoding.DecodeString(parts[2])
	check(err, "parsing a key")
	if key[0] != cosignatureV1 {
		v, err := note.NewVerifier(vkey)
		check(err, "taking our key")
		return v
	}
	c := newCosigner(parts[0], key[1:])
	if fmt.Sprintf("%08x", c.keyHash) != parts[1] {
		fail("the key id of %s should be %08x", vkey, c.keyHash)
	}
	return c
}

func newCosigner(name string, public ed25519.PublicKey) *cosigner {
	digest := sha256.Sum256(append([]byte(name+"\n\x04"), public...))
	return &cosigner{name: name, keyHash: binary.BigEndian.Uint32(digest[:]), public: public}
}

func (c *cosigner) Name() string    { return c.name }
func (c *cosigner) KeyHash() uint32 { return c.keyHash }

func (c *cosigner) message(text []byte) []byte {
	return append([]byte(fmt.Sprintf("cosignature/v1\ntime %d\n", c.seconds)), text...)
}

func (c *cosigner) Verify(text, signature []byte) bool {
	if len(signature) != 8+ed25519.SignatureSize {
		return false
	}
	c.seconds = binary.BigEndian.Uint64(signature)
	return ed25519.Verify(c.public, c.message(text), signature[8:])
}

func (c *cosigner) Sign(text []byte) ([]byte, error) {
	var b bytes.Buffer
	err := binary.Write(&b, binary.BigEndian, c.seconds)
	return append(b.Bytes(), ed25519.Sign(c.private, c.message(text))...), err
}

func sign(q *question) (string, []string) {
	private := ed25519.NewKeyFromSeed(q.Seed)
	public := private.Public().(ed25519.PublicKey)
	vkey, err := note.NewEd25519VerifierKey(q.Name, public)
	check(err, "making a key")
	id := strings.SplitN(vkey, "+", 3)[1]
	signer, err := note.NewSigner("PRIVATE+KEY+" + q.Name + "+" + id + "+" + base64.StdEncoding.EncodeToString(append([]byte{1}, q.Seed...)))
	check(err, "making a signer")
	c := newCosigner(q.Name, public)
	c.private, c.seconds = private, q.Seconds
	text, err := note.Sign(&note.Note{Text: q.Checkpoint}, signer, c)
	check(err, "signing")
	cosignatureKey := fmt.Sprintf("%s+%08x+%s", c.name, c.keyHash, base64.StdEncoding.EncodeToString(append([]byte{cosignatureV1}, public...)))
	return string(text), []string{vkey, cosignatureKey}
}
